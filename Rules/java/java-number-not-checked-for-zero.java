class DivisionByCount {
    double average(List<Integer> values) {
        int sum = total(values);
        // ruleid: java-number-not-checked-for-zero
        return sum / values.size();
    }

    int two(int total, int pageSize) {
        // ruleid: java-number-not-checked-for-zero
        return total / pageSize;
    }

    BigDecimal three(BigDecimal sum, BigDecimal parts) {
        // ruleid: java-number-not-checked-for-zero
        return sum.divide(parts, RoundingMode.HALF_UP);
    }

    int half(int total) {
        // ok: java-number-not-checked-for-zero
        return total / 2;
    }

    int checked(int total, int pageSize) {
        if (pageSize == 0) {
            return 0;
        }
        // ok: java-number-not-checked-for-zero
        return total / pageSize;
    }

    int conditional(int total, int n) {
        // ok: java-number-not-checked-for-zero
        return n == 0 ? 0 : total / n;
    }
}
