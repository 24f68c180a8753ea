class Login extends HttpServlet {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        HttpSession session = req.getSession();
        User user = users.verify(req.getParameter("user"), req.getParameter("password"));
        if (user != null) {
            // ruleid: java-session-id-kept-by-login-method
            session.setAttribute("user", user);
        }
    }

    @PostMapping("/login")
    String login(LoginForm form, HttpSession session) {
        User u = service.login(form);
        // ruleid: java-session-id-kept-by-login-method
        session.setAttribute("userId", u.getId());
        return "redirect:/";
    }

    boolean enter(String name, String password, HttpServletRequest request) {
        if (!service.check(name, password)) {
            return false;
        }
        // ruleid: java-session-id-kept-by-login-method
        request.getSession().setAttribute("username", name);
        return true;
    }

    void good(HttpServletRequest req, String name, String password) {
        if (service.check(name, password)) {
            req.changeSessionId();
            // ok: java-session-id-kept-by-login-method
            req.getSession().setAttribute("username", name);
        }
    }

    void fresh(HttpServletRequest req, String name, String password) {
        if (service.check(name, password)) {
            req.getSession().invalidate();
            // ok: java-session-id-kept-by-login-method
            req.getSession(true).setAttribute("username", name);
        }
    }

    void theme(HttpSession session, String theme) {
        // ok: java-session-id-kept-by-login-method
        session.setAttribute("theme", theme);
    }
}
