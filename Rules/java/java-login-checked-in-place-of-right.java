class Roles extends HttpServlet {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        if (req.getSession().getAttribute("userId") == null) {
            resp.sendError(401);
            return;
        }
        // ruleid: java-login-checked-in-place-of-right
        roleDao.grant(req.getParameter("user"), req.getParameter("role"));
    }
}

class Users {
    @DeleteMapping("/users/{id}")
    void delete(@PathVariable long id, Principal principal) {
        if (principal == null) {
            throw new AccessDeniedException("login");
        }
        // ruleid: java-login-checked-in-place-of-right
        users.deleteById(id);
    }

    @PutMapping("/accounts/{id}/limit")
    void limit(@PathVariable long id, long limit, Authentication auth) {
        if (auth == null || !auth.isAuthenticated()) {
            throw new AccessDeniedException("login");
        }
        Account account = accounts.findById(id).orElseThrow();
        // ruleid: java-login-checked-in-place-of-right
        account.setLimit(limit);
    }

    @DeleteMapping("/users/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    void annotated(@PathVariable long id, Principal principal) {
        if (principal == null) {
            throw new AccessDeniedException("login");
        }
        // ok: java-login-checked-in-place-of-right
        users.deleteById(id);
    }

    void role(HttpServletRequest req, long id) {
        if (req.getUserPrincipal() == null || !req.isUserInRole("admin")) {
            throw new AccessDeniedException("admin");
        }
        // ok: java-login-checked-in-place-of-right
        users.deleteById(id);
    }

    void owner(Authentication auth, long id) {
        if (auth == null) {
            throw new AccessDeniedException("login");
        }
        Note note = notes.findById(id).orElseThrow();
        if (!note.getOwner().equals(auth.getName())) {
            throw new AccessDeniedException("owner");
        }
        // ok: java-login-checked-in-place-of-right
        notes.delete(note);
    }
}
