import java.io.OutputStream;
import org.springframework.web.bind.annotation.*;

class Lines {
    String redirect(String location) throws Exception {
        // ruleid: java-raw-header-or-log-line
        return "HTTP/1.1 302 Found\r\n" + "Location: " + URLDecoder.decode(location, "UTF-8") + "\r\n";
    }

    @PostMapping("/login")
    public String login(@RequestParam String username) {
        // ruleid: java-raw-header-or-log-line
        logger.warn("Failed login for user " + username);
        return "login";
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) {
        String agent = req.getHeader("User-Agent");
        // ruleid: java-raw-header-or-log-line
        log.info("agent: " + agent);
    }

    @PostMapping("/login2")
    public String loginSafe(@RequestParam String username) {
        // ok: java-raw-header-or-log-line
        logger.warn("Failed login for user {}", username.replaceAll("[\r\n]", "_"));
        return "login";
    }

    String encoded(String place) throws Exception {
        // ok: java-raw-header-or-log-line
        return "Location: " + URLEncoder.encode(place, "UTF-8") + "\r\n";
    }

    void inner(int count) {
        // ok: java-raw-header-or-log-line
        logger.info("rows " + count);
    }
}
