class Routes {
    public static void main(String[] args) throws Exception {
        Javalin app = Javalin.create().start(7000);
        app.get("/status", ctx -> ctx.result("ok"));
        // ruleid: java-destructive-route-without-login
        app.delete("/tenants/{id}", ctx -> TenantDao.delete(Long.parseLong(ctx.pathParam("id"))));
        HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
        // ruleid: java-destructive-route-without-login
        server.createContext("/admin/reset-password", ex -> {
            users.setPassword(query(ex, "user"), query(ex, "password"));
            ex.sendResponseHeaders(204, -1);
        });
    }

    @PostMapping("/shutdown")
    // ruleid: java-destructive-route-without-login
    public void shutdown() {
        System.exit(0);
    }

    void guarded(Javalin app) {
        app.before("/admin/*", ctx -> auth.require(ctx));
        // ok: java-destructive-route-without-login
        app.post("/admin/reset", ctx -> store.reset());
    }

    @PreAuthorize("hasRole('ADMIN')")
    @PostMapping("/admin/restart")
    // ok: java-destructive-route-without-login
    public void restart() {
        jobs.restart();
    }

    void open(Javalin app) {
        // ok: java-destructive-route-without-login
        app.get("/products", ctx -> ctx.json(products.all()));
    }
}
