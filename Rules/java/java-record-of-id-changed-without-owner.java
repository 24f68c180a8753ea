class Users {
    @PATCH
    Response email(@PathParam("id") long id, EmailDto dto) {
        // ruleid: java-record-of-id-changed-without-owner
        User u = em.find(User.class, id);
        u.setEmail(dto.email());
        return Response.noContent().build();
    }
    @PutMapping("/orders/{id}")
    void cancel(@PathVariable Long id) {
        // ruleid: java-record-of-id-changed-without-owner
        Order o = orders.findById(id).orElseThrow();
        o.cancel();
    }
    @PostMapping("/notes")
    void note(@RequestParam long id, String text) {
        // ruleid: java-record-of-id-changed-without-owner
        Note n = notes.getReferenceById(id);
        n.setText(text);
    }
    @PutMapping("/orders/{id}")
    void own(@PathVariable Long id, Principal principal) {
        // ok: java-record-of-id-changed-without-owner
        Order o = orders.findById(id).orElseThrow();
        if (!o.getOwner().equals(principal.getName())) throw new AccessDeniedException("order");
        o.cancel();
    }
    @GetMapping("/orders/{id}")
    Order show(@PathVariable Long id) {
        // ok: java-record-of-id-changed-without-owner
        Order o = orders.findById(id).orElseThrow();
        return o;
    }
    void internal(long id) {
        // ok: java-record-of-id-changed-without-owner
        User u = em.find(User.class, id);
        u.setSeen(true);
    }
}
