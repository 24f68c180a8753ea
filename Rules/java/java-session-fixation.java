class Login {
    void servlet(HttpServletRequest request, String user, String password) {
        if (service.authenticate(user, password)) {
            // ruleid: java-session-fixation
            request.getSession().setAttribute("user", user);
        }
    }

    void spring(HttpSession session, User user, String password) {
        if (encoder.matches(password, user.getHash())) {
            // ruleid: java-session-fixation
            session.setAttribute("userId", user.getId());
        }
    }

    void security(HttpSecurity http) throws Exception {
        // ruleid: java-session-fixation
        http.sessionManagement().sessionFixation().none();
    }

    void good(HttpServletRequest request, String user, String password) {
        if (service.authenticate(user, password)) {
            request.changeSessionId();
            // ok: java-session-fixation
            request.getSession().setAttribute("user", user);
        }
    }

    void invalidated(HttpServletRequest request, String user, String password) {
        if (service.authenticate(user, password)) {
            request.getSession().invalidate();
            // ok: java-session-fixation
            request.getSession(true).setAttribute("user", user);
        }
    }

    void locale(HttpSession session, String lang) {
        if (languages.isValid(lang)) {
            // ok: java-session-fixation
            session.setAttribute("lang", lang);
        }
    }
}
