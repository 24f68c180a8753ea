class Gate {
    boolean maintenance(String user, String password) {
        // ruleid: java-login-by-weak-proof
        return "letmein!".equals(password);
    }

    @PostMapping("/login")
    ResponseEntity<?> login(@RequestBody LoginRequest req) {
        User user = users.findByEmail(req.email());
        // ruleid: java-login-by-weak-proof
        if (user != null && user.getPassword().startsWith(req.password())) {
            return ResponseEntity.ok().build();
        }
        return ResponseEntity.status(401).build();
    }

    public boolean authenticate(String name, String password) {
        User u = users.find(name);
        // ruleid: java-login-by-weak-proof
        return u != null;
    }

    public boolean loginWithHash(String name, String password) {
        User u = users.find(name);
        // ok: java-login-by-weak-proof
        return u != null && BCrypt.checkpw(password, u.getHash());
    }

    boolean known(String name) {
        // ok: java-login-by-weak-proof
        return users.find(name) != null;
    }

    boolean isEmptyPassword(String password) {
        // ok: java-login-by-weak-proof
        return "".equals(password);
    }
}
