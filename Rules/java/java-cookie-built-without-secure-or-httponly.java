import org.springframework.http.ResponseCookie;

class Cookies {
    void spring(HttpServletResponse response, String jwt) {
        // ruleid: java-cookie-built-without-secure-or-httponly
        ResponseCookie cookie = ResponseCookie.from("jwt", jwt).httpOnly(true).path("/").build();
        response.addHeader("X", cookie.toString());
    }

    Response jaxrs(String token) {
        // ruleid: java-cookie-built-without-secure-or-httponly
        NewCookie cookie = new NewCookie("token", token, "/", null, "auth", 3600, true, false);
        return Response.ok().cookie(cookie).build();
    }

    void raw(HttpServletResponse response, String id) {
        // ruleid: java-cookie-built-without-secure-or-httponly
        response.setHeader("Set-Cookie", "session=" + id + "; HttpOnly");
    }

    void safe(HttpServletResponse response, String jwt) {
        // ok: java-cookie-built-without-secure-or-httponly
        ResponseCookie cookie = ResponseCookie.from("jwt", jwt).httpOnly(true).secure(true).path("/").build();
        // ok: java-cookie-built-without-secure-or-httponly
        response.setHeader("Set-Cookie", "session=" + jwt + "; Secure; HttpOnly; SameSite=Lax");
    }

    void theme() {
        // ok: java-cookie-built-without-secure-or-httponly
        use(ResponseCookie.from("theme", "dark").path("/").build());
    }

    Response jaxrsSafe(String token) {
        // ok: java-cookie-built-without-secure-or-httponly
        return ok(new NewCookie("token", token, "/", null, "auth", 3600, true, true));
    }
}
