import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Cache {
    void clear(File file) {
        // ruleid: java-existence-asked-before-use
        if (file.exists()) {
            file.delete();
        }
    }

    void start(File folder) {
        // ruleid: java-existence-asked-before-use
        if (!folder.exists()) {
            folder.mkdirs();
        }
    }

    void lock(Path path) throws IOException {
        // ruleid: java-existence-asked-before-use
        if (!Files.exists(path)) {
            Files.createFile(path);
        }
    }

    void lockAtOnce(Path path) throws IOException {
        // ok: java-existence-asked-before-use
        Files.createFile(path);
    }

    void startAtOnce(Path folder) throws IOException {
        // ok: java-existence-asked-before-use
        Files.createDirectories(folder);
    }

    boolean isThere(File file) {
        // ok: java-existence-asked-before-use
        if (file.exists()) {
            return true;
        }
        return false;
    }

    void makeRaced(File folder) throws IOException {
        // ok: java-existence-asked-before-use
        if (!folder.exists()) {
            boolean made = folder.mkdirs() || folder.exists();
            if (!made) {
                throw new IOException("no folder");
            }
        }
    }
}
