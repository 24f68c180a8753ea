import java.io.*;
import java.nio.file.*;

class Exports {
    public File export(List<String> rows) throws IOException {
        // ruleid: java-guessable-temporary-file-name
        File tmp = new File("/tmp/export-" + System.currentTimeMillis() + ".csv");
        write(tmp, rows);
        return tmp;
    }

    public Path stage(InputStream upload, String userId) throws IOException {
        String dir = System.getProperty("java.io.tmpdir");
        // ruleid: java-guessable-temporary-file-name
        Path staged = Paths.get(dir, "upload_" + userId);
        Files.copy(upload, staged, StandardCopyOption.REPLACE_EXISTING);
        return staged;
    }

    public Path unpack() throws IOException {
        // ruleid: java-guessable-temporary-file-name
        Path dir = Paths.get("/var/tmp/unpack");
        Files.createDirectories(dir);
        return dir;
    }

    public Path safe() throws IOException {
        // ok: java-guessable-temporary-file-name
        return Files.createTempFile("export", ".csv");
    }

    public File random() {
        // ok: java-guessable-temporary-file-name
        return new File("/tmp/" + UUID.randomUUID());
    }

    public File own(File folder) {
        // ok: java-guessable-temporary-file-name
        return new File(folder, "export.csv");
    }
}
