class Casts {
    byte[] load(File file) throws IOException {
        // ruleid: java-quantity-cast-to-narrower-type
        byte[] data = new byte[(int) file.length()];
        return data;
    }

    void deposit(Account a, long cents) {
        // ruleid: java-quantity-cast-to-narrower-type
        int amount = (int) cents;
        a.add(amount);
    }

    int parse(HttpServletRequest req) {
        // ruleid: java-quantity-cast-to-narrower-type
        return (int) Long.parseLong(req.getParameter("n"));
    }

    void age(Person p, int age) {
        // ruleid: java-quantity-cast-to-narrower-type
        p.setAge((byte) age);
    }

    void exact(Account a, long cents) {
        // ok: java-quantity-cast-to-narrower-type
        a.add(Math.toIntExact(cents));
    }

    void checked(Account a, long cents) {
        if (cents < 0 || cents > 1_000_000) {
            throw new IllegalArgumentException("cents");
        }
        // ok: java-quantity-cast-to-narrower-type
        a.add((int) cents);
    }

    byte[] small(File file) throws IOException {
        if (file.length() > MAX) {
            throw new IOException("too large");
        }
        // ok: java-quantity-cast-to-narrower-type
        return new byte[(int) file.length()];
    }

    byte[] split(int value) {
        // ok: java-quantity-cast-to-narrower-type
        return new byte[] {(byte) (value >> 8), (byte) value};
    }
}

class MoreNarrowing {
    public short toShort(int v) {
        // ruleid: java-quantity-cast-to-narrower-type
        return (short) v;
    }

    int cents(double price) {
        // ruleid: java-quantity-cast-to-narrower-type
        return (int) (price * 100);
    }

    void put(Account account, Row row) {
        // ruleid: java-quantity-cast-to-narrower-type
        row.setCents((int) account.getBalanceCents());
    }

    int rounded(double price) {
        // ok: java-quantity-cast-to-narrower-type
        return Math.toIntExact(Math.round(price * 100));
    }
}
