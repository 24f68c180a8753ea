class FieldsBound {
    void one(User user, HttpServletRequest req) throws Exception {
        // ruleid: java-fields-bound-from-request
        BeanUtils.populate(user, req.getParameterMap());
    }

    @PutMapping("/users")
    public User two(@RequestBody User user) {
        // ruleid: java-fields-bound-from-request
        return users.save(user);
    }

    void three(User user, String json) throws IOException {
        // ruleid: java-fields-bound-from-request
        mapper.readerForUpdating(user).readValue(json);
    }

    @PutMapping("/profile")
    public User four(@RequestBody ProfileRequest request) {
        User user = current();
        user.setName(request.getName());
        // ok: java-fields-bound-from-request
        return users.save(user);
    }

    void own(User user) {
        // ok: java-fields-bound-from-request
        em.persist(user);
    }

    User read(String json) throws IOException {
        // ok: java-fields-bound-from-request
        return mapper.readValue(json, User.class);
    }
}
