import org.springframework.web.bind.annotation.*;

class Logins {
    @GetMapping("/login")
    // ruleid: java-secret-in-get-parameter
    public String login(@RequestParam String username, @RequestParam String password) {
        return auth(username, password);
    }

    @GET
    // ruleid: java-secret-in-get-parameter
    public String card(@QueryParam("card") String cardNumber) {
        return check(cardNumber);
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) {
        // ruleid: java-secret-in-get-parameter
        String pw = req.getParameter("password");
        use(pw);
    }

    @PostMapping("/login")
    // ok: java-secret-in-get-parameter
    public String post(@RequestParam String username, @RequestParam String password) {
        return auth(username, password);
    }

    @GetMapping("/search")
    // ok: java-secret-in-get-parameter
    public String search(@RequestParam String term) {
        return find(term);
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
        // ok: java-secret-in-get-parameter
        String pw = req.getParameter("password");
        use(pw);
    }
}
