class DecisionByCookie {
    boolean one(HttpServletRequest req) {
        // ruleid: java-decision-by-cookie-or-field
        return "true".equals(req.getParameter("admin"));
    }

    void two(HttpServletRequest req) {
        // ruleid: java-decision-by-cookie-or-field
        BigDecimal price = new BigDecimal(req.getParameter("price"));
        order.setPrice(price);
    }

    @GetMapping("/panel")
    public String three(@CookieValue("role") String role) {
        // ruleid: java-decision-by-cookie-or-field
        return role.equals("admin") ? "panel" : "home";
    }

    String page(HttpServletRequest req) {
        // ok: java-decision-by-cookie-or-field
        return req.getParameter("page");
    }

    boolean session(HttpSession session) {
        // ok: java-decision-by-cookie-or-field
        return "admin".equals(session.getAttribute("role"));
    }

    @GetMapping("/theme")
    public String theme(@CookieValue("theme") String theme) {
        // ok: java-decision-by-cookie-or-field
        return theme.equals("dark") ? "dark" : "light";
    }
}
