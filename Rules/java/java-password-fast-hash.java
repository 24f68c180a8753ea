import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

class Passwords {
    byte[] sha(String password) throws Exception {
        MessageDigest md = MessageDigest.getInstance("SHA-256");
        // ruleid: java-password-fast-hash
        return md.digest(password.getBytes(StandardCharsets.UTF_8));
    }

    String codec(User user) {
        // ruleid: java-password-fast-hash
        return DigestUtils.sha256Hex(user.getPassword());
    }

    byte[] update(String newPassword) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        // ruleid: java-password-fast-hash
        digest.update(newPassword.getBytes());
        return digest.digest();
    }

    String good(String password) {
        // ok: java-password-fast-hash
        return new BCryptPasswordEncoder().encode(password);
    }

    byte[] file(MessageDigest md, String text) {
        // ok: java-password-fast-hash
        return md.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    String tokenHash(String resetToken) {
        // ok: java-password-fast-hash
        return DigestUtils.sha256Hex(resetToken);
    }
}
