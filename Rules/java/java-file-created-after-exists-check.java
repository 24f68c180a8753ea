class Claims {
    boolean createOnce(File f, String text) throws IOException {
        // ruleid: java-file-created-after-exists-check
        if (f.exists()) {
            return false;
        }
        try (FileWriter w = new FileWriter(f)) {
            w.write(text);
        }
        return true;
    }

    void overwrite(Path p, String text) throws IOException {
        // ruleid: java-file-created-after-exists-check
        if (Files.isWritable(p)) {
            Files.writeString(p, text);
        }
    }

    void redeem(String code) {
        Voucher v = vouchers.findByCode(code);
        // ruleid: java-file-created-after-exists-check
        if (!v.isUsed()) {
            v.setUsed(true);
            vouchers.save(v);
        }
    }

    boolean createNew(Path p, String text) throws IOException {
        // ok: java-file-created-after-exists-check
        Files.writeString(p, text, StandardOpenOption.CREATE_NEW);
        return true;
    }

    void report(File f) {
        // ok: java-file-created-after-exists-check
        if (f.exists()) {
            log.info("present");
        }
    }

    @Transactional
    public void redeemLocked(String code) {
        Voucher v = vouchers.findByCodeForUpdate(code);
        // ok: java-file-created-after-exists-check
        if (!v.isUsed()) {
            v.setUsed(true);
            vouchers.save(v);
        }
    }
}
