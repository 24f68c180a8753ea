import javax.servlet.http.Cookie;

class Mail {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String userId = null;
        for (Cookie c : req.getCookies()) {
            if ("userId".equals(c.getName())) {
                // ruleid: java-identity-or-price-from-cookie
                userId = c.getValue();
            }
        }
        show(userId);
    }

    // ruleid: java-identity-or-price-from-cookie
    public BigDecimal total(@CookieValue("discount") BigDecimal discount, HttpSession session) {
        return cart(session).subtract(discount);
    }

    String role(Cookie cookie) {
        if (cookie.getName().equals("role")) {
            // ruleid: java-identity-or-price-from-cookie
            return cookie.getValue();
        }
        return "";
    }

    // ok: java-identity-or-price-from-cookie
    public String theme(@CookieValue("theme") String theme) {
        return theme;
    }

    String language(Cookie c) {
        if ("lang".equals(c.getName())) {
            // ok: java-identity-or-price-from-cookie
            return c.getValue();
        }
        return "en";
    }

    String signed(Cookie c) {
        if ("userId".equals(c.getName())) {
            // ok: java-identity-or-price-from-cookie
            return verify(c.getValue());
        }
        return "";
    }
}
