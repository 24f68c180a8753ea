import java.io.*;
import javax.servlet.http.*;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

class Errors {
    void servlet(HttpServletResponse response) throws IOException {
        try {
            work();
        } catch (Exception e) {
            // ruleid: java-error-details-in-response
            e.printStackTrace(response.getWriter());
        }
    }

    @GetMapping("/x")
    public ResponseEntity<String> spring() {
        try {
            return ResponseEntity.ok(work());
        } catch (SQLException ex) {
            // ruleid: java-error-details-in-response
            return ResponseEntity.status(500).body("Error: " + ex.getMessage());
        }
    }

    void error(HttpServletResponse resp) throws IOException {
        try {
            work();
        } catch (RuntimeException e) {
            // ruleid: java-error-details-in-response
            resp.sendError(500, e.toString());
        }
    }

    @GetMapping("/good")
    public ResponseEntity<String> good() {
        try {
            return ResponseEntity.ok(work());
        } catch (SQLException ex) {
            log.error("query failed", ex);
            // ok: java-error-details-in-response
            return ResponseEntity.status(500).body("internal error");
        }
    }

    void local() {
        try {
            work();
        } catch (Exception e) {
            // ok: java-error-details-in-response
            log.warn("failed: " + e.getMessage());
        }
    }

    void code(HttpServletResponse resp) throws IOException {
        try {
            work();
        } catch (Exception e) {
            // ok: java-error-details-in-response
            resp.sendError(500, "internal error");
        }
    }
}
