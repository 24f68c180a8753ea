import java.util.*;
import org.springframework.web.bind.annotation.*;

@ControllerAdvice
class Errors {
    @ExceptionHandler(Exception.class)
    public ResponseEntity<Map<String, Object>> handle(Exception ex) {
        Map<String, Object> body = new LinkedHashMap<>();
        // ruleid: java-stack-trace-collected-for-response
        body.put("error", ex.toString());
        // ruleid: java-stack-trace-collected-for-response
        body.put("trace", ExceptionUtils.getStackTrace(ex));
        return ResponseEntity.status(500).body(body);
    }

    public Response toResponse(Throwable ex) {
        // ruleid: java-stack-trace-collected-for-response
        return Response.serverError().entity(ex.toString()).build();
    }

    @ExceptionHandler(NotFound.class)
    public ResponseEntity<Map<String, Object>> missing(NotFound ex) {
        Map<String, Object> body = new LinkedHashMap<>();
        // ok: java-stack-trace-collected-for-response
        body.put("error", "not found");
        return ResponseEntity.status(404).body(body);
    }

    void log(Exception ex) {
        Map<String, Object> context = new HashMap<>();
        // ok: java-stack-trace-collected-for-response
        context.put("error", ex.toString());
        logger.error("failed {}", context);
    }

    @ExceptionHandler(IOException.class)
    public ResponseEntity<String> io(IOException ex) {
        // ok: java-stack-trace-collected-for-response
        logger.error("failed", ex.toString());
        return ResponseEntity.status(500).body("internal error");
    }
}
