import javax.servlet.http.*;

class Cookies {
    void plain(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setHttpOnly(true);
        // ruleid: java-cookie-without-secure
        response.addCookie(cookie);
    }

    void off(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        // ruleid: java-cookie-without-secure
        cookie.setSecure(false);
        response.addCookie(cookie);
    }

    void direct(HttpServletResponse response, String id) {
        // ruleid: java-cookie-without-secure
        response.addCookie(new Cookie("session", id));
    }

    void good(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        // ok: java-cookie-without-secure
        response.addCookie(cookie);
    }

    void delete(HttpServletResponse response) {
        Cookie cookie = new Cookie("session", "");
        cookie.setMaxAge(0);
        // ok: java-cookie-without-secure
        response.addCookie(cookie);
    }

    void given(HttpServletResponse response, Cookie cookie) {
        // ok: java-cookie-without-secure
        response.addCookie(cookie);
    }
}
