@Service
class StockService {
    private static Connection instance;
    private final Map<String, Integer> stock = new HashMap<>();
    private int served;

    public static Connection get() throws SQLException {
        // ruleid: java-shared-member-changed-without-lock
        if (instance == null) {
            instance = DriverManager.getConnection(System.getenv("DB_URL"));
        }
        return instance;
    }

    public boolean reserve(String sku) {
        // ruleid: java-shared-member-changed-without-lock
        int left = stock.getOrDefault(sku, 0);
        if (left > 0) {
            stock.put(sku, left - 1);
            return true;
        }
        return false;
    }

    public int next() {
        // ruleid: java-shared-member-changed-without-lock
        return ++served;
    }

    void pay(Account a, long amount) {
        // ruleid: java-shared-member-changed-without-lock
        if (a.getBalance() >= amount) {
            a.setBalance(a.getBalance() - amount);
        }
    }

    public synchronized int nextLocked() {
        // ok: java-shared-member-changed-without-lock
        return ++served;
    }

    int words(String text) {
        int count = 0;
        for (String w : text.split(" ")) {
            // ok: java-shared-member-changed-without-lock
            count++;
        }
        return count;
    }

    void payLocked(Account a, long amount) {
        synchronized (a) {
            // ok: java-shared-member-changed-without-lock
            if (a.getBalance() >= amount) {
                a.setBalance(a.getBalance() - amount);
            }
        }
    }
}
