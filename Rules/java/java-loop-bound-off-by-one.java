class Loops {
    int sum(int[] values) {
        int sum = 0;
        // ruleid: java-loop-bound-off-by-one
        for (int i = 0; i <= values.length; i++) {
            sum += values[i];
        }
        return sum;
    }

    void list(java.util.List<String> names) {
        // ruleid: java-loop-bound-off-by-one
        for (int i = 0; i <= names.size(); i++) {
            System.out.println(names.get(i));
        }
    }

    int spaces(String text) {
        int n = 0;
        // ruleid: java-loop-bound-off-by-one
        for (int i = 0; i <= text.length(); i++) {
            if (text.charAt(i) == ' ') {
                n++;
            }
        }
        return n;
    }

    int good(int[] values) {
        int sum = 0;
        // ok: java-loop-bound-off-by-one
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
        }
        return sum;
    }

    void rows(int[] values) {
        // ok: java-loop-bound-off-by-one
        for (int i = 0; i <= values.length; i++) {
            System.out.println("---");
        }
    }

    int sentinel(String text) {
        // ok: java-loop-bound-off-by-one
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                return i;
            }
        }
        return -1;
    }
}
