import java.io.IOException;
import java.net.URI;
import javax.servlet.http.*;
import javax.ws.rs.core.Response;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.view.RedirectView;

class Redirects {
    void servlet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // ruleid: java-open-redirect-taint
        response.sendRedirect(request.getParameter("next"));
    }

    @GetMapping("/go")
    public String spring(@RequestParam String target) {
        // ruleid: java-open-redirect-taint
        return "redirect:" + target;
    }

    @GetMapping("/view")
    public RedirectView view(@RequestParam("url") String url) {
        // ruleid: java-open-redirect-taint
        return new RedirectView(url);
    }

    @javax.ws.rs.GET
    public Response rest(@javax.ws.rs.QueryParam("to") String to) {
        // ruleid: java-open-redirect-taint
        return Response.seeOther(URI.create(to)).build();
    }

    void fixed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // ok: java-open-redirect-taint
        response.sendRedirect("/login?user=" + request.getParameter("user"));
    }

    void local(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = request.getParameter("next");
        if (!ALLOWED_TARGETS.contains(next)) {
            next = "/";
        }
        // ok: java-open-redirect-taint
        response.sendRedirect(next);
    }

    @GetMapping("/home")
    public String home(@RequestParam int page) {
        // ok: java-open-redirect-taint
        return "redirect:" + page;
    }
}
