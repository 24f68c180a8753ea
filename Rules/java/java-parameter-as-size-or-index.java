class ParameterAsIndex {
    String one(int i) {
        // ruleid: java-parameter-as-size-or-index
        return names[i];
    }

    byte[] two(DataInputStream in) throws IOException {
        int n = in.readInt();
        // ruleid: java-parameter-as-size-or-index
        return new byte[n];
    }

    String three(HttpServletRequest req) {
        // ruleid: java-parameter-as-size-or-index
        return lines.get(Integer.parseInt(req.getParameter("line")));
    }

    String checked(int i) {
        if (i < 0 || i >= names.length) {
            return null;
        }
        // ok: java-parameter-as-size-or-index
        return names[i];
    }

    byte[] limited(int n) {
        // ok: java-parameter-as-size-or-index
        return new byte[Math.min(n, 1024)];
    }

    String first() {
        // ok: java-parameter-as-size-or-index
        return names[0];
    }
}
