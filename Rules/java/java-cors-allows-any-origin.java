class Cors {
    void servlet(HttpServletResponse response) {
        // ruleid: java-cors-allows-any-origin
        response.setHeader("Access-Control-Allow-Origin", "*");
    }

    void reflected(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        // ruleid: java-cors-allows-any-origin
        response.setHeader("Access-Control-Allow-Origin", origin);
    }

    void spring(CorsRegistry registry) {
        // ruleid: java-cors-allows-any-origin
        registry.addMapping("/**").allowedOrigins("*");
    }

    // ruleid: java-cors-allows-any-origin
    @CrossOrigin(origins = "*")
    class Api { }

    void one(HttpServletResponse response) {
        // ok: java-cors-allows-any-origin
        response.setHeader("Access-Control-Allow-Origin", "https://app.example.com");
    }

    void checked(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (ALLOWED.contains(origin)) {
            // ok: java-cors-allows-any-origin
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
    }

    void listed(CorsRegistry registry) {
        // ok: java-cors-allows-any-origin
        registry.addMapping("/api/**").allowedOrigins("https://app.example.com");
    }
}
