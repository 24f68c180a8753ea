package app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.codec.digest.DigestUtils;
import com.google.common.hash.Hashing;

class Fingerprints {
    private static final String ALGORITHM = "SHA-256";

    byte[] hash(byte[] data) throws NoSuchAlgorithmException {
        // ruleid: java-weak-message-digest
        MessageDigest digest = MessageDigest.getInstance("MD5");
        digest.update(data);
        return digest.digest();
    }

    byte[] qualified(byte[] data) throws Exception {
        // ruleid: java-weak-message-digest
        return java.security.MessageDigest.getInstance("sha1", "SUN").digest(data);
    }

    String password(String password) {
        // ruleid: java-weak-message-digest
        return DigestUtils.md5Hex(password);
    }

    Object guava(byte[] data) {
        // ruleid: java-weak-message-digest
        return Hashing.sha1().hashBytes(data);
    }

    byte[] good(byte[] data) throws Exception {
        // ok: java-weak-message-digest
        return MessageDigest.getInstance("SHA-256").digest(data);
    }

    byte[] constant(byte[] data) throws Exception {
        // ok: java-weak-message-digest
        return MessageDigest.getInstance(ALGORITHM).digest(data);
    }

    String goodHex(String text) {
        // ok: java-weak-message-digest
        return DigestUtils.sha256Hex(text);
    }

    Object goodGuava(byte[] data) {
        // ok: java-weak-message-digest
        return Hashing.sha256().hashBytes(data);
    }
}
