class Roles {
    void cookies(HttpServletRequest request) {
        for (Cookie cookie : request.getCookies()) {
            // ruleid: java-trust-in-cookie-or-parameter
            if (cookie.getName().equals("role") && cookie.getValue().equals("admin")) {
                grant();
            }
        }
    }

    void parameter(HttpServletRequest request) {
        // ruleid: java-trust-in-cookie-or-parameter
        if ("true".equals(request.getParameter("isAdmin"))) {
            grant();
        }
    }

    boolean parsed(HttpServletRequest request) {
        // ruleid: java-trust-in-cookie-or-parameter
        return Boolean.parseBoolean(request.getParameter("authenticated"));
    }

    void session(HttpServletRequest request) {
        // ok: java-trust-in-cookie-or-parameter
        if ("admin".equals(request.getSession().getAttribute("role"))) {
            grant();
        }
    }

    void action(HttpServletRequest request) {
        // ok: java-trust-in-cookie-or-parameter
        if ("save".equals(request.getParameter("action"))) {
            save();
        }
    }

    void theme(HttpServletRequest request) {
        for (Cookie cookie : request.getCookies()) {
            // ok: java-trust-in-cookie-or-parameter
            if (cookie.getValue().equals("dark")) {
                dark();
            }
        }
    }
}
