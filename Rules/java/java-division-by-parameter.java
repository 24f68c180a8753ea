class Shares {
    public int share(int total, int people) {
        // ruleid: java-division-by-parameter
        return total / people;
    }

    public double ratio(int a, int b) {
        // ruleid: java-division-by-parameter
        return a % b;
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        int parts = Integer.parseInt(req.getParameter("parts"));
        // ruleid: java-division-by-parameter
        int each = store.total() / parts;
        resp.getWriter().println(each);
    }

    public int checked(int total, int people) {
        if (people == 0) {
            throw new IllegalArgumentException("people");
        }
        // ok: java-division-by-parameter
        return total / people;
    }

    public int half(int total) {
        // ok: java-division-by-parameter
        return total / 2;
    }

    public int guarded(int total, int people) {
        // ok: java-division-by-parameter
        return people > 0 ? total / people : 0;
    }
}
