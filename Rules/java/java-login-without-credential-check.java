import javax.servlet.http.HttpSession;

class Logins {
    @PostMapping("/login")
    public String login(@RequestParam String email, HttpSession session) {
        User user = users.findByEmail(email);
        if (user != null) {
            // ruleid: java-login-without-credential-check
            session.setAttribute("user", user);
            return "redirect:/dashboard";
        }
        return "login";
    }

    void signIn(HttpServletRequest request) {
        User user = users.find(request.getParameter("name"));
        // ruleid: java-login-without-credential-check
        request.getSession().setAttribute("user", user);
    }

    void authenticate(String name) {
        Authentication auth = new UsernamePasswordAuthenticationToken(name, null, roles(name));
        // ruleid: java-login-without-credential-check
        SecurityContextHolder.getContext().setAuthentication(auth);
    }

    @PostMapping("/login2")
    public String signin(@RequestParam String email, @RequestParam String password, HttpSession session) {
        User user = users.verify(email, password);
        // ok: java-login-without-credential-check
        session.setAttribute("user", user);
        return "redirect:/";
    }

    void colour(HttpSession session, String colour) {
        // ok: java-login-without-credential-check
        session.setAttribute("colour", colour);
    }

    void login(HttpServletRequest request) {
        User user = service.checkPassword(request);
        // ok: java-login-without-credential-check
        request.getSession().setAttribute("user", user);
    }
}
