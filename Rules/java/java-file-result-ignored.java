import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class Cache {
    void clear(File file) {
        // ruleid: java-file-result-ignored
        file.delete();
    }

    void make(String path) {
        // ruleid: java-file-result-ignored
        new File(path).mkdirs();
    }

    void move(File tempFile, File target) {
        // ruleid: java-file-result-ignored
        tempFile.renameTo(target);
    }

    void clearSurely(File file) throws IOException {
        // ok: java-file-result-ignored
        Files.delete(file.toPath());
        // ok: java-file-result-ignored
        if (!file.delete()) {
            throw new IOException("not deleted: " + file);
        }
    }

    boolean makeFolder(File folder) {
        // ok: java-file-result-ignored
        return folder.mkdirs();
    }

    void remove(Row row) {
        // ok: java-file-result-ignored
        row.delete();
    }
}
