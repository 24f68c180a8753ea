import java.sql.*;
import java.util.*;

class Stores {
    void savePassword(Connection con, String user, String password) throws SQLException {
        try (PreparedStatement ps = con.prepareStatement("update users set password = ? where login = ?")) {
            // ruleid: java-password-or-card-stored-in-clear
            ps.setString(1, password);
            ps.setString(2, user);
            ps.executeUpdate();
        }
    }

    void store(Properties props, String name, String password) {
        // ruleid: java-password-or-card-stored-in-clear
        String encoded = Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
        props.setProperty(name, encoded);
    }

    void register(User user, String password) {
        // ruleid: java-password-or-card-stored-in-clear
        user.setPassword(password);
        users.save(user);
    }

    void saveHash(Connection con, String user, String passwordHash) throws SQLException {
        try (PreparedStatement ps = con.prepareStatement("update users set password = ? where login = ?")) {
            // ok: java-password-or-card-stored-in-clear
            ps.setString(1, passwordHash);
        }
    }

    void registerSafe(User user, String password) {
        // ok: java-password-or-card-stored-in-clear
        user.setPassword(encoder.encode(password));
        users.save(user);
    }

    void name(Properties props, String name) {
        // ok: java-password-or-card-stored-in-clear
        props.setProperty("name", name);
    }
}

@Entity
class Payment {
    // ruleid: java-password-or-card-stored-in-clear
    private String cardNumber;
    // ok: java-password-or-card-stored-in-clear
    private String lastFour;
}
