import java.io.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.util.HtmlUtils;

class Hello extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        response.setContentType("text/html");
        PrintWriter out = response.getWriter();
        // ruleid: java-xss-response-taint
        out.println("<h1>Hello " + name + "</h1>");
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        // ruleid: java-xss-response-taint
        resp.getWriter().write(req.getParameter("text"));
    }

    protected void escaped(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = HtmlUtils.htmlEscape(request.getParameter("name"));
        // ok: java-xss-response-taint
        response.getWriter().println("<h1>Hello " + name + "</h1>");
    }

    protected void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        // ok: java-xss-response-taint
        response.getWriter().write("{\"name\": \"" + request.getParameter("name") + "\"}");
    }

    protected void number(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int page = Integer.parseInt(request.getParameter("page"));
        // ok: java-xss-response-taint
        response.getWriter().println("<p>Page " + page + "</p>");
    }
}

@RestController
class Greeting {
    @GetMapping("/greet")
    public String greet(@RequestParam String name) {
        // ruleid: java-xss-response-taint
        return "<html><body>Hi " + name + "</body></html>";
    }

    @GetMapping("/plain")
    public String plain(@RequestParam String name) {
        // ok: java-xss-response-taint
        return "<p>" + HtmlUtils.htmlEscape(name) + "</p>";
    }
}
