class PluginCompiler {
    Object run(String source) throws Exception {
        // ruleid: java-source-text-compiled-at-run-time
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.run(null, null, null, write(source));
        return load();
    }

    Object shell(String code) {
        // ruleid: java-source-text-compiled-at-run-time
        return JShell.create().eval(code);
    }

    void patch(CtMethod m, String body) throws Exception {
        // ruleid: java-source-text-compiled-at-run-time
        m.setBody(body);
    }

    Object fixed(String name) {
        // ok: java-source-text-compiled-at-run-time
        return OPERATIONS.get(name).run();
    }

    JavaCompiler tool() {
        // ok: java-source-text-compiled-at-run-time
        return ToolProvider.getSystemJavaCompiler();
    }

    void title(Mail m, String text) {
        // ok: java-source-text-compiled-at-run-time
        m.setTitle(text);
    }
}
