class Shared extends HttpServlet {
    private String user;
    private int hits = 0;
    private final AtomicInteger safeHits = new AtomicInteger();

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // ruleid: java-servlet-mutable-field
        user = request.getParameter("user");
        // ruleid: java-servlet-mutable-field
        hits++;
        // ok: java-servlet-mutable-field
        safeHits.incrementAndGet();
        // ok: java-servlet-mutable-field
        String local = request.getParameter("x");
        response.getWriter().println(hits);
    }
}

@RestController
class Counter {
    private long total = 0;

    @GetMapping("/n")
    public long next(@RequestParam int n) {
        // ruleid: java-servlet-mutable-field
        total += n;
        return total;
    }

    @GetMapping("/local")
    public long local(@RequestParam int n) {
        long sum = 0;
        // ok: java-servlet-mutable-field
        sum += n;
        return sum;
    }
}
