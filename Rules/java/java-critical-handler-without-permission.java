class Users {
    @DeleteMapping("/api/users/{id}")
    ResponseEntity<Void> delete(@PathVariable Long id) {
        // ruleid: java-critical-handler-without-permission
        userRepository.deleteById(id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/users/{id}/role")
    void role(@PathVariable Long id, @RequestParam String role) {
        // ruleid: java-critical-handler-without-permission
        userService.assignRole(id, role);
    }

    @DeleteMapping("/api/users/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    void guarded(@PathVariable Long id) {
        // ok: java-critical-handler-without-permission
        userRepository.deleteById(id);
    }

    @DeleteMapping("/api/notes/{id}")
    void own(@PathVariable Long id, Principal principal) {
        Note note = noteRepository.findById(id).orElseThrow();
        if (!note.getOwner().equals(principal.getName())) {
            throw new AccessDeniedException("owner");
        }
        // ok: java-critical-handler-without-permission
        noteRepository.delete(note);
    }

    @DeleteMapping("/api/notes/{id}")
    void byOwner(@PathVariable Long id, Principal principal) {
        // ok: java-critical-handler-without-permission
        noteRepository.deleteByIdAndOwner(id, principal.getName());
    }
}

class Remove extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // ruleid: java-critical-handler-without-permission
        userDao.deleteUser(Integer.parseInt(request.getParameter("userId")));
        response.sendRedirect("users");
    }
}

class RemoveSafe extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.isUserInRole("admin")) {
            response.sendError(403);
            return;
        }
        // ok: java-critical-handler-without-permission
        userDao.deleteUser(Integer.parseInt(request.getParameter("userId")));
    }
}

@Path("/admin")
class Admin {
    @PUT
    @Path("/settings/{key}")
    Response set(@PathParam("key") String key, String value) {
        // ruleid: java-critical-handler-without-permission
        settings.put(key, value);
        return Response.ok().build();
    }
}
