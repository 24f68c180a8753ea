class NullNotChecked {
    String one(HttpServletRequest req) {
        // ruleid: java-null-not-checked
        return req.getParameter("q").trim();
    }

    String two() {
        // ruleid: java-null-not-checked
        return System.getenv("DATA").trim();
    }

    String three(String login) {
        User user = userDao.findByLogin(login);
        // ruleid: java-null-not-checked
        return user.getName();
    }

    String checked(String login) {
        User user = userDao.findByLogin(login);
        if (user == null) {
            return "";
        }
        // ok: java-null-not-checked
        return user.getName();
    }

    String other() {
        // ok: java-null-not-checked
        return settings.name().trim();
    }

    String safe(HttpServletRequest req) {
        // ok: java-null-not-checked
        return Objects.toString(req.getParameter("q"), "");
    }
}
