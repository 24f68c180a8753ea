class ExceptionText {
    @GetMapping("/a")
    public ResponseEntity<String> one() {
        try {
            return ResponseEntity.ok(work());
        } catch (Exception e) {
            // ruleid: java-exception-text-to-caller
            return ResponseEntity.status(500).body(e.getMessage());
        }
    }

    void two(Context ctx) {
        try {
            work();
        } catch (SQLException e) {
            // ruleid: java-exception-text-to-caller
            ctx.result("failed: " + e.toString());
        }
    }

    @ExceptionHandler(Exception.class)
    public Map<String, Object> three(Exception ex) {
        // ruleid: java-exception-text-to-caller
        return Map.of("error", ex.getMessage());
    }

    void logged() {
        try {
            work();
        } catch (SQLException e) {
            // ok: java-exception-text-to-caller
            log.error("failed: " + e.getMessage());
        }
    }

    ResponseEntity<String> general() {
        try {
            return ResponseEntity.ok(work());
        } catch (Exception e) {
            log.error("failed", e);
            // ok: java-exception-text-to-caller
            return ResponseEntity.status(500).body("failed");
        }
    }

    void wrapped() {
        try {
            work();
        } catch (IOException e) {
            // ok: java-exception-text-to-caller
            throw new IllegalStateException(e.getMessage());
        }
    }
}

class AlsoFine {
    SQLException wrap(SQLException cause) {
        try {
            connection.close();
        } catch (SQLException e) {
            // ok: java-exception-text-to-caller
            return new SQLException("not closed", e.getSQLState(), e);
        }
        return cause;
    }

    void tool() {
        try {
            run();
        } catch (IOException e) {
            // ok: java-exception-text-to-caller
            e.printStackTrace(System.err);
        }
    }
}
