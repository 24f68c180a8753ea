class DayCount {
    long one(int days) {
        // ruleid: java-day-count-multiplied-as-int
        long ttl = days * 24 * 60 * 60 * 1000;
        return ttl;
    }

    long two(int hours) {
        // ruleid: java-day-count-multiplied-as-int
        long ms = hours * 3600 * 1000;
        return ms;
    }

    long three(int days) {
        // ruleid: java-day-count-multiplied-as-int
        return days * 86400 * 1000;
    }

    long wide(long days) {
        // ok: java-day-count-multiplied-as-int
        long ttl = days * 24 * 60 * 60 * 1000;
        return ttl;
    }

    long literal(int days) {
        // ok: java-day-count-multiplied-as-int
        long ttl = days * 24L * 60 * 60 * 1000;
        return ttl;
    }

    Duration duration(int days) {
        // ok: java-day-count-multiplied-as-int
        return Duration.ofDays(days);
    }
}
