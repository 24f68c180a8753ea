class VectorNotRandom {
    byte[] one(byte[] raw, byte[] data) throws Exception {
        byte[] iv = Arrays.copyOf(raw, 16);
        Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
        // ruleid: java-vector-not-random
        c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(raw, "AES"), new IvParameterSpec(iv));
        return c.doFinal(data);
    }

    void two(long counter) throws Exception {
        byte[] nonce = ByteBuffer.allocate(12).putLong(counter).array();
        // ruleid: java-vector-not-random
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    }

    AlgorithmParameterSpec three(String user) {
        // ruleid: java-vector-not-random
        return new IvParameterSpec(md5(user));
    }

    void random() throws Exception {
        byte[] iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        // ok: java-vector-not-random
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
    }

    byte[] decrypt(byte[] iv, byte[] data) throws Exception {
        // ok: java-vector-not-random
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(iv));
        return cipher.doFinal(data);
    }

    void shared() throws Exception {
        byte[] iv = new byte[16];
        random.nextBytes(iv);
        // ok: java-vector-not-random
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
    }
}

class AlsoFine {
    byte[] seal(SecretKey key, byte[] data) throws GeneralSecurityException {
        byte[] iv = generateIv();
        Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: java-vector-not-random
        c.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        return c.doFinal(data);
    }

    byte[] helper(SecretKey key, byte[] data) throws GeneralSecurityException {
        byte[] nonce = Randoms.randomBytes(12);
        Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: java-vector-not-random
        c.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        return c.doFinal(data);
    }

    byte[] read(SecretKey key, byte[] iv, byte[] data) throws GeneralSecurityException {
        Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: java-vector-not-random
        c.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, iv));
        return c.doFinal(data);
    }
}
