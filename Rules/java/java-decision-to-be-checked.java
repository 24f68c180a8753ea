class DecisionChecked {
    boolean one(Cookie c) {
        // ruleid: java-decision-to-be-checked
        return c.getValue().equals("1");
    }

    boolean two(HttpServletRequest r) {
        // ruleid: java-decision-to-be-checked
        return r.getRequestURI().startsWith("/admin/");
    }

    void three(File dir, PrintWriter out) {
        // ruleid: java-decision-to-be-checked
        for (File f : dir.listFiles()) {
            out.println(f.getName());
        }
    }

    boolean text(String s) {
        // ok: java-decision-to-be-checked
        return s.startsWith("a");
    }

    boolean name(Cookie c) {
        // ok: java-decision-to-be-checked
        return c.getName().equals("sid");
    }

    void loop(List<String> l, PrintWriter out) {
        for (String s : l) {
            // ok: java-decision-to-be-checked
            out.println(s);
        }
    }
}
