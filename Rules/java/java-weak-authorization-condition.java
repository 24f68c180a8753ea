import javax.servlet.http.*;

class Checks {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
        User u = (User) req.getSession().getAttribute("user");
        // ruleid: java-weak-authorization-condition
        if (u.getRole().contains("A")) {
            groups.remove(req.getParameter("group"));
        }
    }

    void filter(HttpServletRequest req, HttpServletResponse res) throws IOException {
        // ruleid: java-weak-authorization-condition
        if (req.getRequestURI().startsWith("/admin") && !req.isUserInRole("admin")) {
            res.sendError(403);
        }
    }

    @GetMapping("/admin/stats")
    public Stats stats(@RequestParam(defaultValue = "false") boolean isAdmin) {
        // ruleid: java-weak-authorization-condition
        if (!isAdmin) {
            throw new Forbidden();
        }
        return stats.collect();
    }

    void exact(HttpServletRequest req) {
        User u = (User) req.getSession().getAttribute("user");
        // ok: java-weak-authorization-condition
        if ("ADMIN".equals(u.getRole())) {
            groups.remove(req.getParameter("group"));
        }
    }

    void inRole(HttpServletRequest req) {
        // ok: java-weak-authorization-condition
        if (!req.isUserInRole("admin")) {
            throw new Forbidden();
        }
    }

    @GetMapping("/list")
    public List<Item> list(@RequestParam(defaultValue = "false") boolean sorted) {
        // ok: java-weak-authorization-condition
        if (!sorted) {
            return items.all();
        }
        return items.sorted();
    }
}
