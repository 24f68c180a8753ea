import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Loader {
    String load(Path path) {
        // ruleid: java-catch-of-every-exception
        try {
            return Files.readString(path);
        } catch (Exception e) {
            return "";
        }
    }

    void run(Job job) {
        // ruleid: java-catch-of-every-exception
        try {
            job.run();
        } catch (Throwable t) {
            log.error("failed", t);
        }
    }

    boolean check(String text) {
        // ruleid: java-catch-of-every-exception
        try {
            parse(text);
        } catch (RuntimeException e) {
            return false;
        }
        return true;
    }

    String loadOrNothing(Path path) {
        // ok: java-catch-of-every-exception
        try {
            return Files.readString(path);
        } catch (IOException e) {
            return "";
        }
    }

    void wrapped(Job job) {
        // ok: java-catch-of-every-exception
        try {
            job.run();
        } catch (Exception e) {
            throw new JobException("the job failed", e);
        }
    }

    boolean number(String text) {
        // ok: java-catch-of-every-exception
        try {
            Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return false;
        }
        return true;
    }
}
