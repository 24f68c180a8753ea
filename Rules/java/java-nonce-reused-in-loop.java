import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.*;

class Records {
    void encryptAll(SecretKey key, List<byte[]> records) throws Exception {
        byte[] iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        for (byte[] record : records) {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            // ruleid: java-nonce-reused-in-loop
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
            out.add(cipher.doFinal(record));
        }
    }

    void withSpec(SecretKey key, List<byte[]> records, byte[] nonce) throws Exception {
        GCMParameterSpec spec = new GCMParameterSpec(128, nonce);
        for (int i = 0; i < records.size(); i++) {
            // ruleid: java-nonce-reused-in-loop
            cipher.init(Cipher.ENCRYPT_MODE, key, spec);
        }
    }

    void cbc(SecretKey key, Iterator<byte[]> records, byte[] iv) throws Exception {
        random.nextBytes(iv);
        while (records.hasNext()) {
            // ruleid: java-nonce-reused-in-loop
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
            cipher.doFinal(records.next());
        }
    }

    void fresh(SecretKey key, List<byte[]> records) throws Exception {
        byte[] iv = new byte[12];
        for (byte[] record : records) {
            random.nextBytes(iv);
            // ok: java-nonce-reused-in-loop
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        }
    }

    void freshVariable(SecretKey key, List<byte[]> records) throws Exception {
        for (byte[] record : records) {
            byte[] iv = new byte[12];
            random.nextBytes(iv);
            // ok: java-nonce-reused-in-loop
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        }
    }

    void one(SecretKey key) throws Exception {
        byte[] iv = new byte[12];
        random.nextBytes(iv);
        // ok: java-nonce-reused-in-loop
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
    }
}
