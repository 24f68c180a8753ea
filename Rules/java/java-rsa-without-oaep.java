import javax.crypto.Cipher;

class Rsa {
    private static final String ALGORITHM = "RSA/ECB/PKCS1Padding";

    Cipher plain() throws Exception {
        // ruleid: java-rsa-without-oaep
        return Cipher.getInstance("RSA");
    }

    Cipher none() throws Exception {
        // ruleid: java-rsa-without-oaep
        return javax.crypto.Cipher.getInstance("RSA/NONE/NoPadding", "BC");
    }

    Cipher constant() throws Exception {
        // ruleid: java-rsa-without-oaep
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        return cipher;
    }

    Cipher oaep() throws Exception {
        // ok: java-rsa-without-oaep
        return Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    }

    Object keys() throws Exception {
        // ok: java-rsa-without-oaep
        return java.security.KeyFactory.getInstance("RSA");
    }

    Object generator() throws Exception {
        // ok: java-rsa-without-oaep
        return java.security.KeyPairGenerator.getInstance("RSA");
    }
}
