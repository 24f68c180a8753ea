import java.util.Date;

class Dates {
    void print(PrintWriter out) {
        // ruleid: java-obsolete-api
        Date d = new Date(124, 0, 15);
        // ruleid: java-obsolete-api
        out.println(d.getYear() + 1900);
        // ruleid: java-obsolete-api
        out.println(d.toGMTString());
    }

    void halt(Thread worker) {
        // ruleid: java-obsolete-api
        worker.stop();
    }

    String encode(String s) {
        // ruleid: java-obsolete-api
        return URLEncoder.encode(s);
    }

    void modern(PrintWriter out, LocalDate d) {
        // ok: java-obsolete-api
        out.println(d.getYear());
    }

    String encodeSafe(String s) {
        // ok: java-obsolete-api
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }

    Date now() {
        // ok: java-obsolete-api
        return new Date();
    }
}
