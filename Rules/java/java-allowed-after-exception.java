class AllowedAfterException {
    public boolean authenticate(String login, String password) {
        try {
            return check(login, password);
        } catch (Exception e) {
            log.error("failed", e);
            // ruleid: java-allowed-after-exception
            return true;
        }
    }

    boolean hasRole(String role) {
        try {
            return roles().contains(role);
        } catch (IOException e) {
            // ruleid: java-allowed-after-exception
            return true;
        }
    }

    boolean verifyToken(String token) {
        try {
            parser.parse(token);
            return true;
        } catch (JwtException e) {
            // ruleid: java-allowed-after-exception
            return true;
        }
    }

    boolean canEdit(String id) {
        try {
            return owner(id);
        } catch (IOException e) {
            // ok: java-allowed-after-exception
            return false;
        }
    }

    boolean retry() {
        try {
            return send();
        } catch (IOException e) {
            // ok: java-allowed-after-exception
            return true;
        }
    }

    boolean isAdmin(User u) {
        // ok: java-allowed-after-exception
        return true;
    }
}
