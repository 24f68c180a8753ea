class Casts {
    int user(String text) {
        // ruleid: java-narrowing-cast-of-input
        return (int) Long.parseLong(text);
    }

    short port(String text) {
        // ruleid: java-narrowing-cast-of-input
        short port = (short) Integer.parseInt(text);
        return port;
    }

    int wire(java.io.DataInputStream in) throws java.io.IOException {
        // ruleid: java-narrowing-cast-of-input
        return (int) in.readLong();
    }

    int exact(String text) {
        // ok: java-narrowing-cast-of-input
        return Math.toIntExact(Long.parseLong(text));
    }

    int plain(String text) {
        // ok: java-narrowing-cast-of-input
        return Integer.parseInt(text);
    }

    long widened(String text) {
        // ok: java-narrowing-cast-of-input
        return (long) Integer.parseInt(text);
    }
}
