import javax.servlet.http.*;

class Logins {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        HttpSession session = req.getSession();
        User user = users.verify(req.getParameter("user"), req.getParameter("password"));
        if (user != null) {
            // ruleid: java-session-id-kept-at-login
            session.setAttribute("user", user);
        }
    }

    @PostMapping("/login")
    public String login(@RequestParam String name, @RequestParam String password, HttpSession session) {
        if (auth.authenticate(name, password)) {
            // ruleid: java-session-id-kept-at-login
            session.setAttribute("userName", name);
        }
        return "redirect:/";
    }

    void signIn(HttpServletRequest request, Account account) {
        if (BCrypt.checkpw(request.getParameter("pw"), account.hash())) {
            // ruleid: java-session-id-kept-at-login
            request.getSession().setAttribute("account", account);
        }
    }

    void safe(HttpServletRequest req) {
        User user = users.verify(req.getParameter("user"), req.getParameter("password"));
        req.changeSessionId();
        // ok: java-session-id-kept-at-login
        req.getSession().setAttribute("user", user);
    }

    void invalidated(HttpServletRequest req) {
        User user = users.verify(req.getParameter("user"), req.getParameter("password"));
        HttpSession old = req.getSession();
        old.invalidate();
        // ok: java-session-id-kept-at-login
        req.getSession().setAttribute("user", user);
    }

    void colour(HttpSession session, String colour) {
        // ok: java-session-id-kept-at-login
        session.setAttribute("colour", colour);
    }
}
