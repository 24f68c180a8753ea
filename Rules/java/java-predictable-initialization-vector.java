import java.nio.ByteBuffer;
import java.security.*;
import java.util.Random;
import javax.crypto.spec.*;

class Vectors {
    IvParameterSpec random() {
        byte[] iv = new byte[16];
        new Random().nextBytes(iv);
        // ruleid: java-predictable-initialization-vector
        return new IvParameterSpec(iv);
    }

    IvParameterSpec clock(long userId) {
        byte[] iv = ByteBuffer.allocate(16).putLong(userId).putLong(System.currentTimeMillis()).array();
        // ruleid: java-predictable-initialization-vector
        return new IvParameterSpec(iv);
    }

    GCMParameterSpec digest(byte[] name) throws Exception {
        byte[] iv = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(name), 12);
        // ruleid: java-predictable-initialization-vector
        return new GCMParameterSpec(128, iv);
    }

    IvParameterSpec secure() {
        byte[] iv = new byte[16];
        new SecureRandom().nextBytes(iv);
        // ok: java-predictable-initialization-vector
        return new IvParameterSpec(iv);
    }

    IvParameterSpec secureField(SecureRandom random) {
        byte[] iv = new byte[16];
        random.nextBytes(iv);
        // ok: java-predictable-initialization-vector
        return new IvParameterSpec(iv);
    }

    IvParameterSpec received(byte[] message) {
        byte[] iv = Arrays.copyOf(message, 16);
        // ok: java-predictable-initialization-vector
        return new IvParameterSpec(iv);
    }
}
