import java.io.*;
import java.nio.file.*;

class Wallets {
    void withdraw(long id, BigDecimal amount) {
        Wallet w = wallets.findById(id).orElseThrow();
        if (w.getBalance().compareTo(amount) >= 0) {
            // ruleid: java-check-then-change-without-lock
            w.setBalance(w.getBalance().subtract(amount));
            wallets.save(w);
        }
    }

    void writeOnce(File file, byte[] data) throws IOException {
        // ruleid: java-check-then-change-without-lock
        if (!file.exists()) {
            try (FileOutputStream out = new FileOutputStream(file)) {
                out.write(data);
            }
        }
    }

    String readPublic(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new AccessDeniedException(path.toString());
        }
        // ruleid: java-check-then-change-without-lock
        return Files.readString(path);
    }

    @Transactional
    public void withdrawSafe(long id, BigDecimal amount) {
        Wallet w = wallets.findByIdForUpdate(id);
        if (w.getBalance().compareTo(amount) >= 0) {
            // ok: java-check-then-change-without-lock
            w.setBalance(w.getBalance().subtract(amount));
            wallets.save(w);
        }
    }

    void writeOnceSafe(Path path, byte[] data) throws IOException {
        // ok: java-check-then-change-without-lock
        Files.write(path, data, StandardOpenOption.CREATE_NEW);
    }

    String read(Path path) throws IOException {
        // ok: java-check-then-change-without-lock
        return Files.readString(path);
    }
}
