class Access {
    void remove(User u, long id) {
        // ruleid: java-role-by-part-of-name
        if (u.getRole().contains("ADMIN")) {
            groups.remove(id);
        }
    }

    boolean admin(Authentication auth) {
        // ruleid: java-role-by-part-of-name
        return auth.getAuthorities().toString().contains("ADMIN");
    }

    boolean staff(String email) {
        // ruleid: java-role-by-part-of-name
        return email.endsWith("@example.com");
    }

    boolean exact(User u) {
        // ok: java-role-by-part-of-name
        return u.getRole().equals("ADMIN");
    }

    boolean list(User u) {
        // ok: java-role-by-part-of-name
        return u.getRoles().contains("ADMIN");
    }

    boolean valid(String email) {
        // ok: java-role-by-part-of-name
        return email.contains("@");
    }
}
