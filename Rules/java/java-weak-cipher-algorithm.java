import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.DESKeySpec;
import javax.crypto.spec.SecretKeySpec;

class Encryption {
    private static final String TRANSFORMATION = "DESede/CBC/PKCS5Padding";

    byte[] des(SecretKey key, byte[] data) throws Exception {
        // ruleid: java-weak-cipher-algorithm
        Cipher cipher = Cipher.getInstance("DES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(data);
    }

    Cipher triple() throws Exception {
        // ruleid: java-weak-cipher-algorithm
        return javax.crypto.Cipher.getInstance(TRANSFORMATION);
    }

    SecretKey stream(byte[] raw) throws Exception {
        // ruleid: java-weak-cipher-algorithm
        KeyGenerator generator = KeyGenerator.getInstance("RC4");
        // ruleid: java-weak-cipher-algorithm
        return new SecretKeySpec(raw, "Blowfish");
    }

    Object spec(byte[] raw) throws Exception {
        // ruleid: java-weak-cipher-algorithm
        return new DESKeySpec(raw);
    }

    Cipher gcm() throws Exception {
        // ok: java-weak-cipher-algorithm
        return Cipher.getInstance("AES/GCM/NoPadding");
    }

    SecretKey aes(byte[] raw) throws Exception {
        // ok: java-weak-cipher-algorithm
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        // ok: java-weak-cipher-algorithm
        return new SecretKeySpec(raw, "AES");
    }

    Cipher chacha() throws Exception {
        // ok: java-weak-cipher-algorithm
        return Cipher.getInstance("ChaCha20-Poly1305");
    }
}
