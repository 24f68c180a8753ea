import java.sql.Connection;
import java.sql.DriverManager;
import javax.mail.PasswordAuthentication;

class Database {
    // ruleid: java-hardcoded-password
    private static final String DB_PASSWORD = "S3cr3t!pass";
    // ok: java-hardcoded-password
    private static final String PASSWORD_PARAM = "j_password";
    // ok: java-hardcoded-password
    private static final String PASSWORD = "password";
    // ok: java-hardcoded-password
    private final String secretKey = System.getenv("SECRET_KEY");

    Connection open() throws Exception {
        // ruleid: java-hardcoded-password
        return DriverManager.getConnection("jdbc:mysql://localhost/app", "root", "hunter2");
    }

    void pool(com.zaxxer.hikari.HikariConfig config) {
        // ruleid: java-hardcoded-password
        config.setPassword("hunter2");
    }

    boolean login(String user, String password) {
        // ruleid: java-hardcoded-password
        return user.equals("admin") && password.equals("letmein1");
    }

    PasswordAuthentication mail(String user) {
        // ruleid: java-hardcoded-password
        return new PasswordAuthentication(user, "mailpw99");
    }

    Connection safe(String url, String user) throws Exception {
        // ok: java-hardcoded-password
        return DriverManager.getConnection(url, user, System.getenv("DB_PASSWORD"));
    }

    void safePool(com.zaxxer.hikari.HikariConfig config, Secrets secrets) {
        // ok: java-hardcoded-password
        config.setPassword(secrets.read("db/password"));
    }

    boolean check(String password, String hash) {
        // ok: java-hardcoded-password
        return encoder.matches(password, hash);
    }
}
