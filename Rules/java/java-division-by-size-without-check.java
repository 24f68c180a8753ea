class Means {
    int mean(List<Integer> values) {
        int sum = 0;
        for (int v : values) {
            sum += v;
        }
        // ruleid: java-division-by-size-without-check
        return sum / values.size();
    }

    long share(long cents, int people) {
        // ruleid: java-division-by-size-without-check
        return cents / people;
    }

    @GetMapping("/page")
    int page(@RequestParam int size) {
        // ruleid: java-division-by-size-without-check
        return items.count() / size;
    }

    int checked(List<Integer> values) {
        if (values.isEmpty()) {
            return 0;
        }
        int sum = values.stream().mapToInt(Integer::intValue).sum();
        // ok: java-division-by-size-without-check
        return sum / values.size();
    }

    long shared(long cents, int people) {
        if (people <= 0) {
            throw new IllegalArgumentException("people");
        }
        // ok: java-division-by-size-without-check
        return cents / people;
    }

    int half(int total) {
        // ok: java-division-by-size-without-check
        return total / 2;
    }

    int conditional(int sum, List<Integer> values) {
        // ok: java-division-by-size-without-check
        return values.isEmpty() ? 0 : sum / values.size();
    }
}
