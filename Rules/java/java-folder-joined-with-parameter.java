class Manuals {
    private final Path root = Path.of("/srv/manuals");
    private final String folder = "/srv/photos/";

    public byte[] readManual(String fileName) throws IOException {
        // ruleid: java-folder-joined-with-parameter
        return Files.readAllBytes(root.resolve(fileName));
    }

    @GetMapping("/photo")
    public Resource showPhoto(@RequestParam("n") String photo) {
        // ruleid: java-folder-joined-with-parameter
        return new FileSystemResource(folder + photo);
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String name = req.getParameter("name");
        // ruleid: java-folder-joined-with-parameter
        Files.copy(Paths.get("/srv/out/" + name), resp.getOutputStream());
    }

    public byte[] readSafely(String fileName) throws IOException {
        // ok: java-folder-joined-with-parameter
        Path p = root.resolve(fileName).normalize();
        if (!p.startsWith(root)) {
            throw new NoSuchFileException(fileName);
        }
        return Files.readAllBytes(p);
    }

    public byte[] readLast(String fileName) throws IOException {
        // ok: java-folder-joined-with-parameter
        return Files.readAllBytes(root.resolve(Path.of(fileName).getFileName()));
    }

    public File openConfig() {
        // ok: java-folder-joined-with-parameter
        return new File(folder, "settings.properties");
    }
}
