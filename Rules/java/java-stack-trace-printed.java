import java.io.IOException;
import java.io.PrintWriter;
import java.util.logging.Level;

class Store {
    void save() {
        try {
            write();
        } catch (IOException e) {
            // ruleid: java-stack-trace-printed
            e.printStackTrace();
        }
    }

    void load() {
        try {
            read();
        } catch (IOException e) {
            // ruleid: java-stack-trace-printed
            e.printStackTrace(System.out);
            failed = true;
        }
    }

    void close(Exception cause) {
        // ruleid: java-stack-trace-printed
        cause.getCause().printStackTrace(System.err);
    }

    void saveAndLog() {
        try {
            write();
        } catch (IOException e) {
            // ok: java-stack-trace-printed
            logger.log(Level.SEVERE, "not saved", e);
        }
    }

    String text(Exception e, PrintWriter out) {
        // ok: java-stack-trace-printed
        e.printStackTrace(out);
        return out.toString();
    }

    StackTraceElement[] trace(Exception e) {
        // ok: java-stack-trace-printed
        return e.getStackTrace();
    }
}
