import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Headers {
    void language(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: java-response-header-injection-taint
        response.setHeader("Content-Language", request.getParameter("lang"));
    }

    @GetMapping("/download")
    public void download(@RequestParam String name, HttpServletResponse response) {
        // ruleid: java-response-header-injection-taint
        response.addHeader("Content-Disposition", "attachment; filename=" + name);
    }

    void cookie(HttpServletRequest request, HttpServletResponse response) {
        String theme = request.getParameter("theme");
        // ruleid: java-response-header-injection-taint
        Cookie cookie = new Cookie("theme", theme);
        response.addCookie(cookie);
    }

    void cleaned(HttpServletRequest request, HttpServletResponse response) {
        String lang = request.getParameter("lang").replaceAll("[^a-z]", "");
        // ok: java-response-header-injection-taint
        response.setHeader("Content-Language", lang);
    }

    void fixed(HttpServletRequest request, HttpServletResponse response) {
        // ok: java-response-header-injection-taint
        response.setHeader("Cache-Control", "no-store");
    }

    void length(HttpServletRequest request, HttpServletResponse response) {
        // ok: java-response-header-injection-taint
        response.setHeader("X-Length", "" + Integer.parseInt(request.getParameter("n")));
    }
}
