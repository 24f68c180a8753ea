import java.net.InetAddress;
import org.springframework.web.bind.annotation.*;

class Status {
    @GetMapping("/status")
    public Map<String, Object> status() throws Exception {
        Map<String, Object> m = new LinkedHashMap<>();
        // ruleid: java-system-details-in-answer
        m.put("host", InetAddress.getLocalHost().toString());
        // ruleid: java-system-details-in-answer
        m.put("java", System.getProperty("java.version"));
        return m;
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        // ruleid: java-system-details-in-answer
        resp.setHeader("X-Server", getServletContext().getServerInfo());
    }

    @GetMapping("/health")
    public Map<String, Object> health() {
        // ok: java-system-details-in-answer
        return Map.of("status", "UP");
    }

    void start() {
        // ok: java-system-details-in-answer
        log.info("java {}", System.getProperty("java.version"));
    }

    @GetMapping("/where")
    public String where() {
        // ok: java-system-details-in-answer
        Path home = Path.of(System.getProperty("app.home"));
        return list(home);
    }
}
