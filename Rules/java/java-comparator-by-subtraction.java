class Tasks {
    static int compareByPriority(Task a, Task b) {
        // ruleid: java-comparator-by-subtraction
        return a.getPriority() - b.getPriority();
    }

    void sort(List<Account> accounts) {
        // ruleid: java-comparator-by-subtraction
        accounts.sort((a, b) -> a.getBalance() - b.getBalance());
    }

    void right(List<Account> accounts) {
        // ok: java-comparator-by-subtraction
        accounts.sort((a, b) -> Integer.compare(a.getBalance(), b.getBalance()));
        // ok: java-comparator-by-subtraction
        accounts.sort(Comparator.comparingInt(Account::getBalance));
        // ok: java-comparator-by-subtraction
        accounts.sort((a, b) -> a.getName().length() - b.getName().length());
    }

    int difference(Account a, Account b) {
        // ok: java-comparator-by-subtraction
        return a.getBalance() - b.getBalance();
    }
}

class Score implements Comparable<Score> {
    private final int points;

    public int compareTo(Score other) {
        // ruleid: java-comparator-by-subtraction
        return this.points - other.points;
    }
}

class Heap {
    // ok: java-comparator-by-subtraction
    private final PriorityQueue<Integer> up = new PriorityQueue<>(Comparator.naturalOrder());
    // ruleid: java-comparator-by-subtraction
    private final PriorityQueue<Integer> down = new PriorityQueue<>((a, b) -> b - a);
}
