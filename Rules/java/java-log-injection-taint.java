import javax.servlet.http.*;
import org.slf4j.*;
import org.springframework.web.bind.annotation.*;

class Audit {
    private static final Logger log = LoggerFactory.getLogger(Audit.class);

    void login(HttpServletRequest request) {
        // ruleid: java-log-injection-taint
        log.info("login failed for " + request.getParameter("user"));
    }

    @GetMapping("/search")
    public void search(@RequestParam String q) {
        // ruleid: java-log-injection-taint
        log.info("query {}", q);
    }

    void agent(HttpServletRequest req, java.util.logging.Logger logger) {
        String agent = req.getHeader("User-Agent");
        // ruleid: java-log-injection-taint
        logger.warning("agent: " + agent);
    }

    void cleaned(HttpServletRequest request) {
        // ok: java-log-injection-taint
        log.info("login failed for {}", request.getParameter("user").replaceAll("[\r\n]", "_"));
    }

    void number(HttpServletRequest request) {
        // ok: java-log-injection-taint
        log.info("page {}", Integer.parseInt(request.getParameter("page")));
    }

    void constant(HttpServletRequest request) {
        String user = request.getParameter("user");
        // ok: java-log-injection-taint
        log.info("login failed");
    }
}
