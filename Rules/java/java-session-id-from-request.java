class Sso {
    @GetMapping("/sso")
    public void sso(@RequestParam String sid, @RequestParam String ticket, HttpServletResponse resp) {
        // ruleid: java-session-id-from-request
        Cookie c = new Cookie("SID", sid);
        resp.addCookie(c);
    }

    void resume(HttpServletRequest request, HttpServletResponse response) {
        String sessionId = request.getParameter("JSESSIONID");
        // ruleid: java-session-id-from-request
        response.addHeader("Set-Cookie", "JSESSIONID=" + sessionId + "; HttpOnly; Secure");
    }

    void login(Context ctx, User user) {
        String sid = ctx.cookie("sid");
        // ruleid: java-session-id-from-request
        sessions.put(sid, user);
    }

    void fresh(HttpServletRequest request, HttpServletResponse response) {
        // ok: java-session-id-from-request
        request.changeSessionId();
    }

    void made(HttpServletResponse resp, User user) {
        String sid = ids.next();
        // ok: java-session-id-from-request
        resp.addCookie(new Cookie("SID", sid));
    }

    void theme(HttpServletRequest request, HttpServletResponse response) {
        String theme = request.getParameter("theme");
        // ok: java-session-id-from-request
        response.addCookie(new Cookie("theme", theme));
    }
}
