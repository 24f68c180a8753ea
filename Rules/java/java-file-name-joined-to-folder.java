import java.io.*;
import java.nio.file.*;

class Folder {
    byte[] read(String fileName) throws IOException {
        // ruleid: java-file-name-joined-to-folder
        return Files.readAllBytes(Paths.get("/var/uploads", fileName));
    }

    InputStream open(String filename) throws IOException {
        // ruleid: java-file-name-joined-to-folder
        return new FileInputStream("/srv/data/" + filename);
    }

    File file(String path) {
        // ruleid: java-file-name-joined-to-folder
        return new File("uploads/" + path);
    }

    byte[] lastName(String fileName) throws IOException {
        // ok: java-file-name-joined-to-folder
        return Files.readAllBytes(Paths.get("/var/uploads", Paths.get(fileName).getFileName().toString()));
    }

    File checked(String fileName) throws IOException {
        // ok: java-file-name-joined-to-folder
        File file = new File("/srv/data", fileName);
        if (!file.getCanonicalPath().startsWith("/srv/data/")) {
            throw new IOException("outside");
        }
        return file;
    }

    File constant() {
        // ok: java-file-name-joined-to-folder
        return new File("/srv/data", "settings.json");
    }
}
