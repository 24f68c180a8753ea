class SecretGetter {
    void one(Customer c, JSONObject o) {
        // ruleid: java-secret-getter-in-answer
        o.put("cardNumber", c.getCardNumber());
    }

    @GetMapping("/users/{id}")
    public User two(@PathVariable long id) {
        // ruleid: java-secret-getter-in-answer
        return userRepository.findById(id);
    }

    public String toString() {
        // ruleid: java-secret-getter-in-answer
        return "User " + name + " " + this.getPasswordHash();
    }

    void name(Customer c, JSONObject o) {
        // ok: java-secret-getter-in-answer
        o.put("name", c.getName());
    }

    boolean check(String sent, User user) {
        // ok: java-secret-getter-in-answer
        return encoder.matches(sent, user.getPasswordHash());
    }

    @GetMapping("/products/{id}")
    public Product product(@PathVariable long id) {
        // ok: java-secret-getter-in-answer
        return productRepository.findById(id);
    }
}
