import javax.crypto.Cipher;
import java.security.Key;

class Blocks {
    static final String MODE = "AES";

    byte[] plain(Key key, byte[] text) throws Exception {
        // ruleid: java-cipher-ecb-mode
        Cipher c = Cipher.getInstance("AES");
        c.init(Cipher.ENCRYPT_MODE, key);
        return c.doFinal(text);
    }

    Cipher explicit() throws Exception {
        // ruleid: java-cipher-ecb-mode
        return Cipher.getInstance("AES/ECB/PKCS5Padding", "BC");
    }

    Cipher constant() throws Exception {
        // ruleid: java-cipher-ecb-mode
        return Cipher.getInstance(MODE);
    }

    Cipher gcm() throws Exception {
        // ok: java-cipher-ecb-mode
        return Cipher.getInstance("AES/GCM/NoPadding");
    }

    Cipher rsa() throws Exception {
        // ok: java-cipher-ecb-mode
        return Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    }

    javax.crypto.KeyGenerator generator() throws Exception {
        // ok: java-cipher-ecb-mode
        return javax.crypto.KeyGenerator.getInstance("AES");
    }
}
