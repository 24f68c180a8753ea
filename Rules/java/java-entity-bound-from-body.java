class Accounts {
    @PutMapping("/users/{id}")
    public User update(@PathVariable long id, @RequestBody User user) {
        user.setId(id);
        // ruleid: java-entity-bound-from-body
        return users.save(user);
    }

    @PatchMapping("/accounts/{id}")
    public Account patch(@PathVariable long id, @RequestBody Map<String, Object> fields) throws Exception {
        Account account = accounts.findById(id).orElseThrow();
        for (Map.Entry<String, Object> e : fields.entrySet()) {
            // ruleid: java-entity-bound-from-body
            PropertyUtils.setProperty(account, e.getKey(), e.getValue());
        }
        return accounts.save(account);
    }

    void fill(User user, HttpServletRequest request) throws Exception {
        // ruleid: java-entity-bound-from-body
        BeanUtils.populate(user, request.getParameterMap());
    }

    @PutMapping("/profile")
    public User rename(@RequestBody RenameRequest req, Principal p) {
        User u = users.findByName(p.getName());
        u.setDisplayName(req.displayName());
        // ok: java-entity-bound-from-body
        return users.save(u);
    }

    @PostMapping("/notes")
    public Note add(@RequestBody NoteForm form) {
        // ok: java-entity-bound-from-body
        return notes.save(form.toNote());
    }

    Dto copy(Entity e) {
        Dto dto = new Dto();
        // ok: java-entity-bound-from-body
        BeanUtils.copyProperties(e, dto);
        return dto;
    }
}
