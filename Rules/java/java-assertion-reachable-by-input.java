class Frames {
    public Packet parse(ByteBuffer in) {
        int version = in.get();
        // ruleid: java-assertion-reachable-by-input
        assert version == 1 || version == 2;
        return new Packet(version);
    }

    @PostMapping("/chunk")
    public void chunk(@RequestParam int index, @RequestParam int total) {
        // ruleid: java-assertion-reachable-by-input
        if (index >= total) {
            throw new AssertionError("chunk beyond total");
        }
        chunks.store(index);
    }

    public void handle(Message m) {
        // ruleid: java-assertion-reachable-by-input
        assert m.getType() != null : "type";
        dispatch(m);
    }

    public Packet checked(ByteBuffer in) {
        int version = in.get();
        // ok: java-assertion-reachable-by-input
        if (version != 1) {
            throw new IllegalArgumentException("version");
        }
        return new Packet(version);
    }

    private void inner(int depth) {
        // ok: java-assertion-reachable-by-input
        assert depth >= 0;
    }

    int state() {
        // ok: java-assertion-reachable-by-input
        assert this.open;
        return 1;
    }
}
