class CheckedForInjection {
    String one(String name) {
        // ruleid: java-construct-to-be-checked-for-injection
        return "var user = '" + name + "';";
    }

    void two() throws IOException {
        // ruleid: java-construct-to-be-checked-for-injection
        Template t = new Template("x", new StringReader(userTemplate), cfg);
    }

    void three(Writer w) throws IOException {
        // ruleid: java-construct-to-be-checked-for-injection
        w.write("MAIL FROM:<" + from + ">");
    }

    String plain(String name) {
        // ok: java-construct-to-be-checked-for-injection
        return "Hello " + name;
    }

    Object fixed() throws ScriptException {
        // ok: java-construct-to-be-checked-for-injection
        return engine.eval("1 + 1");
    }

    void start(Writer w) throws IOException {
        // ok: java-construct-to-be-checked-for-injection
        w.write("QUIT");
    }
}
