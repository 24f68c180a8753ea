import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.security.crypto.bcrypt.*;

class Stretching {
    private static final int ROUNDS = 1000;

    byte[] few(char[] password, byte[] salt) throws Exception {
        // ruleid: java-pbkdf2-low-iterations
        PBEKeySpec spec = new PBEKeySpec(password, salt, 1000, 256);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    }

    PBEKeySpec constant(char[] password, byte[] salt) {
        // ruleid: java-pbkdf2-low-iterations
        return new PBEKeySpec(password, salt, ROUNDS, 128);
    }

    Object bcrypt() {
        // ruleid: java-pbkdf2-low-iterations
        return new BCryptPasswordEncoder(4);
    }

    PBEKeySpec many(char[] password, byte[] salt) {
        // ok: java-pbkdf2-low-iterations
        return new PBEKeySpec(password, salt, 310_000, 256);
    }

    Object defaults() {
        // ok: java-pbkdf2-low-iterations
        return new BCryptPasswordEncoder();
    }

    Object cost() {
        // ok: java-pbkdf2-low-iterations
        return BCrypt.gensalt(12);
    }
}
