import org.springframework.web.bind.annotation.*;

class Account {
    @PostMapping("/account/password")
    public String change(@RequestParam String newPassword, Principal principal) {
        User u = users.findByLogin(principal.getName());
        // ruleid: java-password-change-without-old-password
        u.setPasswordHash(encoder.encode(newPassword));
        users.save(u);
        return "redirect:/account";
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
        String p1 = req.getParameter("password1");
        long id = (Long) req.getSession().getAttribute("uid");
        // ruleid: java-password-change-without-old-password
        userDao.updateHash(id, BCrypt.hashpw(p1, BCrypt.gensalt()));
    }

    void update(String password, Authentication auth) {
        // ruleid: java-password-change-without-old-password
        repo.setHash(auth.getName(), encoder.encode(password));
    }

    @PostMapping("/account/password2")
    public String changeSafe(@RequestParam String oldPassword, @RequestParam String newPassword, Principal p) {
        User u = users.findByLogin(p.getName());
        if (!encoder.matches(oldPassword, u.getPasswordHash())) throw new Forbidden();
        // ok: java-password-change-without-old-password
        u.setPasswordHash(encoder.encode(newPassword));
        return "ok";
    }

    @PostMapping("/register")
    public String register(@RequestParam String password) {
        User u = new User();
        // ok: java-password-change-without-old-password
        u.setPasswordHash(encoder.encode(password));
        return "ok";
    }

    void name(Principal p, String name) {
        // ok: java-password-change-without-old-password
        users.setName(p.getName(), encoder.encode(name));
    }
}
