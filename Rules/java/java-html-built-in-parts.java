import org.springframework.web.bind.annotation.*;

class Greetings {
    @GetMapping("/hello")
    public String hello(@RequestParam(defaultValue = "guest") String name) {
        StringBuilder html = new StringBuilder();
        html.append("<html><body><p>Welcome, ");
        // ruleid: java-html-built-in-parts
        html.append(name);
        html.append("</p></body></html>");
        return html.toString();
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) {
        String city = req.getParameter("city");
        StringBuilder page = new StringBuilder();
        page.append("<h1>");
        // ruleid: java-html-built-in-parts
        page.append(city);
        write(resp, page);
    }

    @GET
    public String item(@QueryParam("name") String name) {
        StringBuilder sb = new StringBuilder();
        sb.append("<div>");
        // ruleid: java-html-built-in-parts
        sb.append("<b>").append(name);
        return sb.toString();
    }

    @GetMapping("/safe")
    public String safe(@RequestParam String name) {
        StringBuilder html = new StringBuilder();
        html.append("<p>");
        // ok: java-html-built-in-parts
        html.append(HtmlUtils.htmlEscape(name));
        return html.toString();
    }

    @GetMapping("/text")
    public String text(@RequestParam String name) {
        StringBuilder sb = new StringBuilder();
        sb.append("Hello ");
        // ok: java-html-built-in-parts
        sb.append(name);
        return sb.toString();
    }

    String inner(int count) {
        StringBuilder sb = new StringBuilder();
        sb.append("<p>");
        // ok: java-html-built-in-parts
        sb.append(count);
        return sb.toString();
    }
}
