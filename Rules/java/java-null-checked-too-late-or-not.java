class Late {
    int size(Map<String, List<String>> index, String key) {
        // ruleid: java-null-checked-too-late-or-not
        List<String> values = index.get(key);
        int n = values.size();
        if (values == null) {
            return 0;
        }
        return n;
    }

    int length(String s) {
        // ruleid: java-null-checked-too-late-or-not
        if (s == null) {
            log.warn("no text");
        }
        return s.length();
    }

    String id(HttpServletRequest request) {
        String h = request.getHeader("X-Id");
        // ruleid: java-null-checked-too-late-or-not
        return h.trim();
    }

    String agent(HttpServletRequest request) {
        // ruleid: java-null-checked-too-late-or-not
        return request.getHeader("User-Agent").toLowerCase();
    }

    String idChecked(HttpServletRequest request) {
        String h = request.getHeader("X-Id");
        if (h == null) {
            return "";
        }
        // ok: java-null-checked-too-late-or-not
        return h.trim();
    }

    int lengthLeft(String s) {
        // ok: java-null-checked-too-late-or-not
        if (s == null) {
            log.warn("no text");
            return 0;
        }
        return s.length();
    }

    String first(List<String> names) {
        // ok: java-null-checked-too-late-or-not
        return names.get(0).trim();
    }
}
