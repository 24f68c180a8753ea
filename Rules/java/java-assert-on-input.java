class Asserts {
    void servlet(HttpServletRequest request) {
        String name = request.getParameter("name");
        // ruleid: java-assert-on-input
        assert name != null && name.length() < 20;
        use(name);
    }

    @GetMapping("/n")
    public void spring(@RequestParam int n) {
        // ruleid: java-assert-on-input
        assert n > 0 : "n must be positive";
        use(n);
    }

    void role(User user) {
        // ruleid: java-assert-on-input
        assert user.isAdmin();
        delete();
    }

    private int inner(int n) {
        // ok: java-assert-on-input
        assert n > 0;
        return n;
    }

    void checked(HttpServletRequest request) {
        String name = request.getParameter("name");
        // ok: java-assert-on-input
        if (name == null) {
            throw new IllegalArgumentException("name");
        }
    }

    void state() {
        // ok: java-assert-on-input
        assert queue.isEmpty();
    }
}
