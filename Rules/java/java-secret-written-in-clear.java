class Storing {
    void remember(SharedPreferences prefs, String authToken) {
        // ruleid: java-secret-written-in-clear
        prefs.edit().putString("auth_token", authToken).apply();
    }

    void save(Path file, String user, String password) throws IOException {
        // ruleid: java-secret-written-in-clear
        Files.writeString(file, user + ":" + password);
    }

    void saveCard(String cardNumber, String cvv) {
        // ruleid: java-secret-written-in-clear
        jdbc.update("INSERT INTO cards (number, cvv) VALUES (?, ?)", cardNumber, cvv);
    }

    void export(List<Employee> staff, Path file) throws IOException {
        try (BufferedWriter w = Files.newBufferedWriter(file)) {
            for (Employee e : staff) {
                // ruleid: java-secret-written-in-clear
                w.write(e.getName() + "," + e.getSsn());
            }
        }
    }

    void saveHashed(String user, String password) {
        String hash = encoder.encode(password);
        // ok: java-secret-written-in-clear
        jdbc.update("INSERT INTO users (name, password) VALUES (?, ?)", user, hash);
    }

    void sealed(SharedPreferences prefs, String token) {
        // ok: java-secret-written-in-clear
        prefs.edit().putString("t", crypto.encrypt(token)).apply();
    }

    void plain(Path file, String title) throws IOException {
        // ok: java-secret-written-in-clear
        Files.writeString(file, title);
    }
}
