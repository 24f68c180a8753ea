import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.*;

class Vectors {
    private static final int SIZE = 16;
    private static final byte[] FIXED = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    void zero(Cipher cipher, SecretKey key) throws Exception {
        // ruleid: java-static-initialization-vector
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16]));
    }

    void text(Cipher cipher, SecretKey key) throws Exception {
        // ruleid: java-static-initialization-vector
        IvParameterSpec iv = new IvParameterSpec("1234567890123456".getBytes("UTF-8"));
        cipher.init(Cipher.ENCRYPT_MODE, key, iv);
    }

    void local(Cipher cipher, SecretKey key) throws Exception {
        byte[] nonce = new byte[12];
        // ruleid: java-static-initialization-vector
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    }

    void constant(Cipher cipher, SecretKey key) throws Exception {
        // ruleid: java-static-initialization-vector
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(FIXED));
    }

    void random(Cipher cipher, SecretKey key) throws Exception {
        byte[] nonce = new byte[12];
        new SecureRandom().nextBytes(nonce);
        // ok: java-static-initialization-vector
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    }

    void received(Cipher cipher, SecretKey key, byte[] message) throws Exception {
        byte[] iv = new byte[16];
        System.arraycopy(message, 0, iv, 0, 16);
        // ok: java-static-initialization-vector
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(iv));
    }

    void parameter(Cipher cipher, SecretKey key, byte[] iv) throws Exception {
        // ok: java-static-initialization-vector
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
    }
}
