class HeaderAuthFilter {
    protected void doFilterInternal(HttpServletRequest req, HttpServletResponse resp, FilterChain chain) throws Exception {
        String user = req.getHeader("X-Remote-User");
        if (user != null) {
            // ruleid: java-identity-from-header-or-parameter
            var auth = new UsernamePasswordAuthenticationToken(user, null, authorities(user));
            SecurityContextHolder.getContext().setAuthentication(auth);
        }
        chain.doFilter(req, resp);
    }

    @GetMapping("/admin/report")
    public Report report(@RequestParam(defaultValue = "user") String role) {
        // ruleid: java-identity-from-header-or-parameter
        if (!role.equals("admin")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return reports.full();
    }

    @GetMapping("/console")
    public String console(@CookieValue("isAdmin") boolean isAdmin) {
        // ruleid: java-identity-from-header-or-parameter
        return isAdmin ? "console" : "denied";
    }

    void login(HttpServletRequest req, HttpSession session) {
        String user = req.getParameter("user");
        if (users.checkPassword(user, req.getParameter("password"))) {
            // ok: java-identity-from-header-or-parameter
            session.setAttribute("user", user);
        }
    }

    boolean server(User user) {
        // ok: java-identity-from-header-or-parameter
        return user.getRole().equals("admin");
    }

    @GetMapping("/list")
    public String list(@RequestParam String sort) {
        // ok: java-identity-from-header-or-parameter
        return sort.equals("name") ? "byName" : "byDate";
    }
}
