class Privileged {
    @PostMapping("/admin/grant")
    public void grant(@RequestParam String user, @RequestParam String role, HttpSession session) {
        if (session.getAttribute("user") != null) {
            // ruleid: java-login-only-before-privileged-change
            roles.grant(user, role);
        }
    }

    @DELETE
    @Path("/{id}")
    public Response remove(@PathParam("id") long id, @Context SecurityContext sc) {
        if (sc.getUserPrincipal() == null) {
            return Response.status(401).build();
        }
        // ruleid: java-login-only-before-privileged-change
        accounts.deleteById(id);
        return Response.noContent().build();
    }

    @PreAuthorize("isAuthenticated()")
    @PutMapping("/employees/{id}/salary")
    public void raise(@PathVariable long id, @RequestBody BigDecimal salary) {
        // ruleid: java-login-only-before-privileged-change
        employees.updateSalary(id, salary);
    }

    @DELETE
    public Response removeByAdmin(@PathParam("id") long id, @Context SecurityContext sc) {
        if (sc.getUserPrincipal() == null || !sc.isUserInRole("admin")) {
            return Response.status(403).build();
        }
        // ok: java-login-only-before-privileged-change
        accounts.deleteById(id);
        return Response.noContent().build();
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void raiseByHr(long id, BigDecimal salary) {
        // ok: java-login-only-before-privileged-change
        employees.updateSalary(id, salary);
    }

    public void ownOnly(HttpSession session, long id) {
        User user = (User) session.getAttribute("user");
        if (user == null) {
            return;
        }
        // ok: java-login-only-before-privileged-change
        notes.deleteByIdAndUser(id, user);
    }
}
