class Errors {
    @ExceptionHandler(Exception.class)
    public ResponseEntity<String> any(Exception e) {
        // ruleid: java-exception-text-in-answer
        return ResponseEntity.status(500).body(e.toString());
    }

    Response save(Order o) {
        try {
            dao.save(o);
        } catch (SQLException ex) {
            // ruleid: java-exception-text-in-answer
            return Response.serverError().entity("failed: " + ex.getMessage()).build();
        }
        return Response.ok().build();
    }

    void javalin(Context ctx, Exception e) {
        // ruleid: java-exception-text-in-answer
        ctx.status(500).result(e.getMessage());
    }

    @ExceptionHandler(Exception.class)
    public ResponseEntity<String> quiet(Exception e) {
        log.error("failed", e);
        // ok: java-exception-text-in-answer
        return ResponseEntity.status(500).body("internal error");
    }

    void logged(Exception e) {
        // ok: java-exception-text-in-answer
        log.error("failed: " + e.getMessage());
    }

    String text(Message message) {
        // ok: java-exception-text-in-answer
        return message.getMessage();
    }
}
