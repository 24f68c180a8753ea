import java.util.Map;
import org.springframework.web.bind.annotation.*;

@RestController
class UserController {
    @GetMapping("/{id}/profile")
    public Map<String, Object> profile(@PathVariable long id) {
        User u = users.findById(id).orElseThrow();
        // ruleid: java-sensitive-field-in-response
        return Map.of("name", u.getName(), "passwordHash", u.getPasswordHash());
    }

    @GET
    @Path("/debug/config")
    public Response config() {
        Map<String, Object> info = new HashMap<>();
        // ruleid: java-sensitive-field-in-response
        info.put("env", System.getenv());
        return Response.ok(info).build();
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        // ruleid: java-sensitive-field-in-response
        resp.getWriter().println(current(req).getSsn());
    }

    @GetMapping("/{id}/public")
    public Map<String, Object> open(@PathVariable long id) {
        User u = users.findById(id).orElseThrow();
        // ok: java-sensitive-field-in-response
        return Map.of("name", u.getName(), "bio", u.getBio());
    }

    boolean check(User u, String password) {
        // ok: java-sensitive-field-in-response
        return encoder.matches(password, u.getPasswordHash());
    }

    String home() {
        // ok: java-sensitive-field-in-response
        return System.getenv().get("HOME");
    }
}
