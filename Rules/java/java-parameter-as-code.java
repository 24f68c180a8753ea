class ParameterAsCode {
    Object one(String script) throws ScriptException {
        // ruleid: java-parameter-as-code
        return engine.eval(script);
    }

    Object two(RuleRequest request) {
        // ruleid: java-parameter-as-code
        return parser.parseExpression("#{" + request.getExpression() + "}").getValue();
    }

    String three(String layout) throws IOException {
        // ruleid: java-parameter-as-code
        Template t = new Template("mail", new StringReader(layout), cfg);
        return t.toString();
    }

    Object fixed() throws ScriptException {
        // ok: java-parameter-as-code
        return engine.eval("1 + 1");
    }

    Object known(String name) throws ScriptException {
        // ok: java-parameter-as-code
        return engine.eval(SCRIPTS.get("total"));
    }

    Object number(String n) throws ScriptException {
        // ok: java-parameter-as-code
        return engine.eval("f(" + Integer.parseInt(n) + ")");
    }
}
