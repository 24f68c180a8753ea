class SystemFacts {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        // ruleid: java-system-facts-in-answer
        resp.getWriter().println(System.getProperty("java.version"));
    }

    @GetMapping("/info")
    public Map<String, String> two() {
        // ruleid: java-system-facts-in-answer
        return System.getenv();
    }

    @GET
    @Path("/files")
    public String three() {
        // ruleid: java-system-facts-in-answer
        return Arrays.toString(new File("/srv").listFiles());
    }

    String home() {
        // ok: java-system-facts-in-answer
        return System.getProperty("user.home");
    }

    @GetMapping("/status")
    public String status() {
        // ok: java-system-facts-in-answer
        return "ok";
    }

    @GetMapping("/load")
    public byte[] load() throws IOException {
        // ok: java-system-facts-in-answer
        return Files.readAllBytes(Paths.get(System.getenv("DATA"), "a.bin"));
    }
}
