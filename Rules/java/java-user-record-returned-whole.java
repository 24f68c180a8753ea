@RestController
class UserApi {
    @GetMapping("/users")
    public List<User> all() {
        // ruleid: java-user-record-returned-whole
        return userRepository.findAll();
    }

    @GET
    @Path("/{id}")
    public Customer one(@PathParam("id") long id) {
        // ruleid: java-user-record-returned-whole
        return em.find(Customer.class, id);
    }

    JSONObject toJson(User u) {
        JSONObject o = new JSONObject();
        o.put("name", u.getName());
        // ruleid: java-user-record-returned-whole
        o.put("hash", u.getPasswordHash());
        return o;
    }

    @GetMapping("/users/{id}")
    public UserDto dto(@PathVariable long id) {
        User u = userRepository.findById(id).orElseThrow();
        // ok: java-user-record-returned-whole
        return new UserDto(u.getId(), u.getDisplayName());
    }

    JSONObject toPublicJson(User u) {
        JSONObject o = new JSONObject();
        // ok: java-user-record-returned-whole
        o.put("name", u.getName());
        return o;
    }

    @GetMapping("/users/count")
    public long count() {
        // ok: java-user-record-returned-whole
        return userRepository.count();
    }
}
