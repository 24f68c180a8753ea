class Factory {
    Handler create(JsonNode cfg) throws Exception {
        String name = cfg.get("handler").asText();
        ClassLoader cl = Thread.currentThread().getContextClassLoader();
        // ruleid: java-class-or-code-by-computed-name
        return (Handler) cl.loadClass(name).getConstructor().newInstance();
    }
    Object plugin(String name) throws Exception {
        URL url = new URL("https://plugins.example.org/" + name + ".jar");
        // ruleid: java-class-or-code-by-computed-name
        URLClassLoader loader = new URLClassLoader(new URL[] { url });
        return loader;
    }
    Object byHeader(HttpServletRequest request) throws Exception {
        // ruleid: java-class-or-code-by-computed-name
        return Class.forName(request.getHeader("X-Type")).newInstance();
    }
    Object fixed() throws Exception {
        // ok: java-class-or-code-by-computed-name
        return Class.forName("com.example.Impl").newInstance();
    }
    Object listed(JsonNode cfg) throws Exception {
        String name = cfg.get("handler").asText();
        if (!ALLOWED.contains(name)) throw new IllegalArgumentException(name);
        // ok: java-class-or-code-by-computed-name
        return Class.forName(name).newInstance();
    }
    Object table(JsonNode cfg) {
        // ok: java-class-or-code-by-computed-name
        return handlers.get(cfg.get("handler").asText());
    }
}
