import javax.servlet.http.*;
import org.springframework.http.ResponseCookie;

class ScriptCookies {
    void plain(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setSecure(true);
        // ruleid: java-cookie-without-httponly
        response.addCookie(cookie);
    }

    void off(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        // ruleid: java-cookie-without-httponly
        cookie.setHttpOnly(false);
        response.addCookie(cookie);
    }

    Object builder(String id) {
        // ruleid: java-cookie-without-httponly
        return ResponseCookie.from("session", id).path("/").httpOnly(false).build();
    }

    void good(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setHttpOnly(true);
        // ok: java-cookie-without-httponly
        response.addCookie(cookie);
    }

    Object goodBuilder(String id) {
        // ok: java-cookie-without-httponly
        return ResponseCookie.from("session", id).httpOnly(true).secure(true).build();
    }

    void delete(HttpServletResponse response) {
        Cookie cookie = new Cookie("session", "");
        cookie.setMaxAge(0);
        // ok: java-cookie-without-httponly
        response.addCookie(cookie);
    }
}
