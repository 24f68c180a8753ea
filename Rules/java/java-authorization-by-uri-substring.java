class AuthFilter implements Filter {
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) throws IOException {
        HttpServletRequest request = (HttpServletRequest) req;
        // ruleid: java-authorization-by-uri-substring
        if (request.getRequestURI().endsWith(".css")) {
            chain.doFilter(req, res);
            return;
        }
        String uri = request.getRequestURI();
        // ruleid: java-authorization-by-uri-substring
        if (uri.contains("/public")) {
            chain.doFilter(req, res);
        }
    }

    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // ruleid: java-authorization-by-uri-substring
        if (request.getRequestURI().startsWith("/login")) {
            return true;
        }
        // ok: java-authorization-by-uri-substring
        return request.getServletPath().equals("/login");
    }

    String page(HttpServletRequest request) {
        // ok: java-authorization-by-uri-substring
        return request.getRequestURI().endsWith(".css") ? "style" : "page";
    }

    protected boolean shouldNotFilter(HttpServletRequest request) {
        // ok: java-authorization-by-uri-substring
        return request.getServletPath().equals("/health");
    }
}
