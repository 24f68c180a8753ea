class ChangeController {
    @DeleteMapping("/users/{id}")
    public void one(@PathVariable long id) {
        // ruleid: java-change-without-permission-check
        userRepository.deleteById(id);
    }

    @POST
    @Path("/orders/{id}/refund")
    public Response two(@PathParam("id") long id) {
        // ruleid: java-change-without-permission-check
        orderService.refund(id);
        return Response.ok().build();
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
        if (req.getSession(false) == null) {
            return;
        }
        // ruleid: java-change-without-permission-check
        userDao.updateEmail(req.getParameter("id"), req.getParameter("email"));
    }

    @PreAuthorize("hasRole('ADMIN')")
    @DeleteMapping("/accounts/{id}")
    public void annotated(@PathVariable long id) {
        // ok: java-change-without-permission-check
        userRepository.deleteById(id);
    }

    @DeleteMapping("/notes/{id}")
    public void owned(@PathVariable long id, Principal who) {
        if (!notes.isOwner(id, who.getName())) {
            throw new ForbiddenException();
        }
        // ok: java-change-without-permission-check
        noteRepository.deleteById(id);
    }

    void notHandler(long id) {
        // ok: java-change-without-permission-check
        userRepository.deleteById(id);
    }
}
