class Accounts {
    @PostMapping("/account/password")
    String change(@RequestParam String newPassword, Principal principal) {
        User u = users.findByLogin(principal.getName());
        // ruleid: java-new-password-without-old
        u.setPasswordHash(encoder.encode(newPassword));
        return "redirect:/account";
    }

    void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        long id = (Long) req.getSession().getAttribute("uid");
        // ruleid: java-new-password-without-old
        userDao.updatePassword(id, BCrypt.hashpw(req.getParameter("p1"), BCrypt.gensalt()));
    }

    void changePassword(long id, String newPassword) {
        // ruleid: java-new-password-without-old
        jdbc.update("update users set password = ? where id = ?", encoder.encode(newPassword), id);
    }

    void checked(String oldPassword, String newPassword, Principal principal) {
        User u = users.findByLogin(principal.getName());
        if (!encoder.matches(oldPassword, u.getPasswordHash())) {
            throw new AccessDeniedException("old password");
        }
        // ok: java-new-password-without-old
        u.setPasswordHash(encoder.encode(newPassword));
    }

    void register(String name, String password) {
        User u = new User(name);
        // ok: java-new-password-without-old
        u.setPassword(encoder.encode(password));
    }

    void connect(DataSourceProperties p) {
        // ok: java-new-password-without-old
        source.setPassword(p.getPassword());
    }
}
