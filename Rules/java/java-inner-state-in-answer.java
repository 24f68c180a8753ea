class Mapper implements ExceptionMapper<RuntimeException> {
    public Response toResponse(RuntimeException ex) {
        Map<String, Object> body = new HashMap<>();
        // ruleid: java-inner-state-in-answer
        body.put("trace", Arrays.toString(ex.getStackTrace()));
        // ruleid: java-inner-state-in-answer
        body.put("exception", ex.getClass().getName());
        // ok: java-inner-state-in-answer
        body.put("number", errors.number(ex));
        return Response.serverError().entity(body).build();
    }
    void diagnostics(HttpExchange ex, StringBuilder sb) {
        // ruleid: java-inner-state-in-answer
        sb.append(ManagementFactory.getRuntimeMXBean().getClassPath());
        // ok: java-inner-state-in-answer
        sb.append("ok");
    }
    void log(RuntimeException ex) {
        // ok: java-inner-state-in-answer
        logger.error("failed", ex);
    }
}
