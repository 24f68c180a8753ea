import java.nio.file.*;
import java.sql.*;
import javax.servlet.http.Cookie;

class Store {
    void cookie(HttpServletResponse response, String password) {
        // ruleid: java-cleartext-storage-of-password
        response.addCookie(new Cookie("pw", password));
    }

    void file(Path path, String userPassword) throws Exception {
        // ruleid: java-cleartext-storage-of-password
        Files.writeString(path, userPassword);
    }

    void table(Connection c, String user, String password) throws SQLException {
        PreparedStatement ps = c.prepareStatement("INSERT INTO users (name, password) VALUES (?, ?)");
        ps.setString(1, user);
        // ruleid: java-cleartext-storage-of-password
        ps.setString(2, password);
        ps.executeUpdate();
    }

    void hashed(Connection c, String user, String password) throws SQLException {
        PreparedStatement ps = c.prepareStatement("INSERT INTO users (name, password) VALUES (?, ?)");
        String passwordHash = encoder.encode(password);
        // ok: java-cleartext-storage-of-password
        ps.setString(2, passwordHash);
    }

    void check(Connection c, String password) throws SQLException {
        PreparedStatement ps = c.prepareStatement("SELECT crypt(?, salt) FROM users");
        // ok: java-cleartext-storage-of-password
        ps.setString(1, password);
    }

    void theme(HttpServletResponse response, String theme) {
        // ok: java-cleartext-storage-of-password
        response.addCookie(new Cookie("theme", theme));
    }
}
