import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.spec.*;

class Salts {
    private static final int ROUNDS = 310000;
    private static final byte[] SALT = {1, 2, 3, 4, 5, 6, 7, 8};

    PBEKeySpec literal(char[] password) {
        // ruleid: java-static-salt
        return new PBEKeySpec(password, "static-salt".getBytes(), 310000, 256);
    }

    PBEKeySpec field(char[] password) {
        // ruleid: java-static-salt
        return new PBEKeySpec(password, SALT, 310000, 256);
    }

    byte[] digest(MessageDigest md, String password) {
        // ruleid: java-static-salt
        md.update("pepper1".getBytes());
        return md.digest(password.getBytes());
    }

    PBEKeySpec random(char[] password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        // ok: java-static-salt
        return new PBEKeySpec(password, salt, 310000, 256);
    }

    PBEKeySpec stored(char[] password, User user) {
        // ok: java-static-salt
        return new PBEKeySpec(password, user.getSalt(), 310000, 256);
    }

    byte[] content(MessageDigest md, byte[] data) {
        // ok: java-static-salt
        md.update(data);
        return md.digest();
    }
}
