import java.io.*;
import java.nio.file.*;

class Temp {
    void known() throws IOException {
        // ruleid: java-insecure-temporary-file
        FileWriter writer = new FileWriter("/tmp/report.txt");
    }

    File shared() {
        // ruleid: java-insecure-temporary-file
        return new File(System.getProperty("java.io.tmpdir"), "app.lock");
    }

    File directory() throws IOException {
        File dir = File.createTempFile("work", "");
        dir.delete();
        // ruleid: java-insecure-temporary-file
        dir.mkdir();
        return dir;
    }

    Path good() throws IOException {
        // ok: java-insecure-temporary-file
        return Files.createTempFile("report", ".txt");
    }

    Path goodDirectory() throws IOException {
        // ok: java-insecure-temporary-file
        return Files.createTempDirectory("work");
    }

    File home() {
        // ok: java-insecure-temporary-file
        return new File(System.getProperty("user.home"), "report.txt");
    }
}
