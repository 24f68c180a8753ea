class ParameterInHtml {
    void one(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        // ruleid: java-parameter-in-html
        resp.getWriter().println("<h1>" + req.getParameter("q") + "</h1>");
    }

    String two(String name) {
        // ruleid: java-parameter-in-html
        return "<p>Hello " + name + "</p>";
    }

    String three(Comment comment) {
        // ruleid: java-parameter-in-html
        return String.format("<li>%s</li>", comment.getText());
    }

    String escaped(String name) {
        // ok: java-parameter-in-html
        return "<p>" + HtmlUtils.htmlEscape(name) + "</p>";
    }

    String number(String n) {
        // ok: java-parameter-in-html
        return "<p>" + Integer.parseInt(n) + "</p>";
    }

    String plain() {
        // ok: java-parameter-in-html
        return "<p>Hello</p>";
    }
}
