class WrongCondition {
    public void doFilter(HttpServletRequest req, HttpServletResponse resp, FilterChain chain) throws Exception {
        // ruleid: java-wrong-condition-for-access
        if (req.getRequestURI().startsWith("/admin") && !req.isUserInRole("admin")) {
            resp.sendError(403);
            return;
        }
        chain.doFilter(req, resp);
    }

    public Response two(int number, SecurityContext sc) {
        // ruleid: java-wrong-condition-for-access
        if (sc.getUserPrincipal() == null) {
            return Response.status(401).build();
        }
        return Response.ok(payslips.load(number)).build();
    }

    public boolean authenticate(String login, String password) {
        try {
            return check(login, password);
        } catch (Exception e) {
            // ruleid: java-wrong-condition-for-access
            return true;
        }
    }

    public Response stored(int id, Principal who) {
        Document d = documents.load(id);
        // ok: java-wrong-condition-for-access
        if (!d.getOwner().equals(who.getName())) {
            return Response.status(403).build();
        }
        return Response.ok(d).build();
    }

    public Response role(HttpServletRequest req) {
        // ok: java-wrong-condition-for-access
        if (!req.isUserInRole("admin")) {
            return Response.status(403).build();
        }
        return Response.ok().build();
    }

    boolean prefix(String text) {
        // ok: java-wrong-condition-for-access
        return text.startsWith("a");
    }
}
