import java.security.*;
import java.security.spec.*;
import javax.crypto.KeyGenerator;

class Sizes {
    KeyPair rsa() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        // ruleid: java-weak-key-size
        generator.initialize(1024);
        return generator.generateKeyPair();
    }

    void dsa() throws Exception {
        KeyPairGenerator g = KeyPairGenerator.getInstance("DSA", "SUN");
        // ruleid: java-weak-key-size
        g.initialize(512, new SecureRandom());
    }

    void spec(KeyPairGenerator generator) throws Exception {
        // ruleid: java-weak-key-size
        generator.initialize(new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4));
    }

    void symmetric() throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("Blowfish");
        // ruleid: java-weak-key-size
        generator.init(64);
    }

    KeyPair good() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        // ok: java-weak-key-size
        generator.initialize(3072);
        return generator.generateKeyPair();
    }

    void curve() throws Exception {
        KeyPairGenerator g = KeyPairGenerator.getInstance("EC");
        // ok: java-weak-key-size
        g.initialize(256);
        // ok: java-weak-key-size
        g.initialize(new ECGenParameterSpec("secp256r1"));
    }

    void aes() throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        // ok: java-weak-key-size
        generator.init(256);
    }
}
