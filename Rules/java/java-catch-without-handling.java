import java.io.Closeable;
import java.io.IOException;

class Settings {
    void close(Closeable file) {
        // ruleid: java-catch-without-handling
        try {
            file.close();
        } catch (IOException e) {
        }
    }

    int width(String text) {
        int width = 80;
        // ruleid: java-catch-without-handling
        try { width = Integer.parseInt(text); } catch (NumberFormatException e) { }
        return width;
    }

    void pause() {
        // ruleid: java-catch-without-handling
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            // go on
        }
    }

    void wakeable() {
        // ok: java-catch-without-handling
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int widthOr(String text, int fallback) {
        // ok: java-catch-without-handling
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    void finished(Closeable file) throws IOException {
        // ok: java-catch-without-handling
        try {
            write(file);
        } finally {
            file.close();
        }
    }

    void leave(Channel channel) {
        // ok: java-catch-without-handling
        try {
            registry.remove(channel);
        } catch (MissingException e) {
            // The channel was not registered.
        }
    }
}
