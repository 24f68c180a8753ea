class Parse {
    int page(HttpServletRequest request) {
        // ruleid: java-number-parse-uncaught
        return Integer.parseInt(request.getParameter("page"));
    }

    long id(HttpServletRequest req) {
        // ruleid: java-number-parse-uncaught
        long id = Long.parseLong(req.getParameter("id"));
        return id;
    }

    double price(HttpServletRequest req) {
        // ruleid: java-number-parse-uncaught
        return Double.parseDouble(req.getParameter("price"));
    }

    int caught(HttpServletRequest request) {
        try {
            // ok: java-number-parse-uncaught
            return Integer.parseInt(request.getParameter("page"));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    int constant() {
        // ok: java-number-parse-uncaught
        return Integer.parseInt("12");
    }

    int config(Config config) {
        // ok: java-number-parse-uncaught
        return Integer.parseInt(config.get("page"));
    }
}
