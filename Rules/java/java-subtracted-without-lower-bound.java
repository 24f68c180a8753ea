class Purse {
    private int balance;
    private short stock;

    public void spend(int amount) {
        // ruleid: java-subtracted-without-lower-bound
        balance -= amount;
    }

    void take(short n) {
        // ruleid: java-subtracted-without-lower-bound
        this.stock -= n;
    }

    int room(int capacity, int used) {
        // ruleid: java-subtracted-without-lower-bound
        return capacity - used;
    }

    public void spendChecked(int amount) {
        if (amount <= 0 || amount > balance) {
            throw new IllegalArgumentException("amount");
        }
        // ok: java-subtracted-without-lower-bound
        balance -= amount;
    }

    void spendExact(int amount) {
        // ok: java-subtracted-without-lower-bound
        balance = Math.subtractExact(balance, amount);
    }

    void tick() {
        // ok: java-subtracted-without-lower-bound
        balance -= 1;
    }
}
