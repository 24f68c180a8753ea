class CriticalRoutes {
    void one(HttpServer server) {
        // ruleid: java-critical-route-without-login
        server.createContext("/admin/reset", ex -> {
            jobs.reset();
        });
    }

    void two(Javalin app) {
        // ruleid: java-critical-route-without-login
        app.post("/admin/users", ctx -> store.add(ctx.body()));
    }

    void three(HttpSecurity http) throws Exception {
        // ruleid: java-critical-route-without-login
        http.authorizeHttpRequests(a -> a.requestMatchers("/actuator/**").permitAll());
    }

    void open(Javalin app) {
        // ok: java-critical-route-without-login
        app.get("/health", ctx -> ctx.result("ok"));
    }

    void guarded(Javalin app) {
        app.before("/admin/*", ctx -> requireLogin(ctx));
        // ok: java-critical-route-without-login
        app.post("/admin/users", ctx -> store.add(ctx.body()));
    }

    void publicPages(HttpSecurity http) throws Exception {
        // ok: java-critical-route-without-login
        http.authorizeHttpRequests(a -> a.requestMatchers("/css/**").permitAll());
    }
}
