class Access {
    boolean admin(User user) {
        // ruleid: java-access-decided-by-loose-condition
        return user.getName().startsWith("admin");
    }

    public boolean canEdit(User u, Doc d) {
        // ruleid: java-access-decided-by-loose-condition
        return u != null || d.getOwner().equals(u.getName());
    }

    @PutMapping("/documents/{id}")
    public Document update(@PathVariable long id, @RequestBody Document body, Principal p) {
        // ruleid: java-access-decided-by-loose-condition
        if (!body.getOwner().equals(p.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return documents.save(body);
    }

    public boolean canRead(User u, Doc d) {
        // ok: java-access-decided-by-loose-condition
        return u != null && d.getOwner().equals(u.getName());
    }

    boolean exact(User user) {
        // ok: java-access-decided-by-loose-condition
        return user.getRoles().contains(Role.ADMIN);
    }

    @PutMapping("/notes/{id}")
    public Note change(@PathVariable long id, @RequestBody Note body, Principal p) {
        Note stored = notes.findById(id).orElseThrow();
        // ok: java-access-decided-by-loose-condition
        if (!stored.getOwner().equals(p.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return notes.save(stored.with(body));
    }
}
