import java.util.List;

class Ends {
    String lastChar(String s) {
        // ruleid: java-index-one-past-end
        return String.valueOf(s.charAt(s.length()));
    }

    int last(int[] values) {
        // ruleid: java-index-one-past-end
        return values[values.length];
    }

    String lastName(List<String> names) {
        // ruleid: java-index-one-past-end
        return names.get(names.size());
    }

    char lastCharSafe(String s) {
        // ok: java-index-one-past-end
        return s.charAt(s.length() - 1);
    }

    int lastSafe(int[] values) {
        // ok: java-index-one-past-end
        return values[values.length - 1];
    }

    String other(List<String> names, List<String> more) {
        // ok: java-index-one-past-end
        return names.get(more.size());
    }
}
