class Pages {
    void header(String user, HttpServletResponse resp) throws IOException {
        // ruleid: java-script-text-from-data
        resp.getWriter().write("<script>var currentUser = '" + user + "';</script>");
    }

    String button(Item item) {
        // ruleid: java-script-text-from-data
        return "<button onclick=\"buy('" + item.getName() + "')\">buy</button>";
    }

    void tell(WebView view, String message) {
        // ruleid: java-script-text-from-data
        view.loadUrl("javascript:show('" + message + "')");
    }

    void encoded(String user, HttpServletResponse resp) throws IOException {
        // ok: java-script-text-from-data
        resp.getWriter().write("<script>var currentUser = '" + Encode.forJavaScript(encode(user)) + "';</script>");
    }

    void number(int count, HttpServletResponse resp) throws IOException {
        // ok: java-script-text-from-data
        resp.getWriter().write("<script>var count = " + count + ";</script>");
    }

    void fixed(WebView view) {
        // ok: java-script-text-from-data
        view.loadUrl("javascript:show('hello')");
    }
}
