class LoginSession {
    void login(HttpServletRequest req, User user) {
        // ruleid: java-session-kept-at-login
        req.getSession().setAttribute("user", user);
    }

    void two(Context ctx, User user) {
        // ruleid: java-session-kept-at-login
        ctx.sessionAttribute("uid", user.getId());
    }

    String three(HttpServletRequest req) {
        // ruleid: java-session-kept-at-login
        return req.getParameter("sid");
    }

    void fresh(HttpServletRequest req, User user) {
        req.changeSessionId();
        // ok: java-session-kept-at-login
        req.getSession().setAttribute("user", user);
    }

    void theme(HttpSession session) {
        // ok: java-session-kept-at-login
        session.setAttribute("theme", "dark");
    }

    String page(HttpServletRequest req) {
        // ok: java-session-kept-at-login
        return req.getParameter("page");
    }
}
