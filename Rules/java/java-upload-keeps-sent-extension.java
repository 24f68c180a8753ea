class Uploads {
    @PostMapping("/upload")
    String upload(@RequestParam MultipartFile file) throws IOException {
        String name = Paths.get(file.getOriginalFilename()).getFileName().toString();
        // ruleid: java-upload-keeps-sent-extension
        file.transferTo(Paths.get("/var/www/html/uploads").resolve(name));
        return name;
    }

    void doPost(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        Part part = req.getPart("photo");
        String name = new File(part.getSubmittedFileName()).getName();
        // ruleid: java-upload-keeps-sent-extension
        part.write("/srv/photos/" + name);
    }

    @PostMapping("/avatar")
    void avatar(@RequestParam MultipartFile file) throws IOException {
        String ext = FilenameUtils.getExtension(file.getOriginalFilename());
        Path dest = publicDir.resolve(UUID.randomUUID() + "." + ext);
        // ruleid: java-upload-keeps-sent-extension
        Files.copy(file.getInputStream(), dest);
    }

    @PostMapping("/good")
    void good(@RequestParam MultipartFile file) throws IOException {
        String ext = FilenameUtils.getExtension(file.getOriginalFilename());
        if (!ALLOWED.contains(ext)) {
            throw new IllegalArgumentException("kind");
        }
        // ok: java-upload-keeps-sent-extension
        Files.copy(file.getInputStream(), dir.resolve(UUID.randomUUID() + "." + ext));
    }

    @PostMapping("/fixed")
    void fixed(@RequestParam MultipartFile file) throws IOException {
        // ok: java-upload-keeps-sent-extension
        file.transferTo(dir.resolve(UUID.randomUUID() + ".bin"));
    }

    @PostMapping("/image")
    void image(@RequestParam MultipartFile file) throws IOException {
        log.debug("upload {}", file.getOriginalFilename().length());
        BufferedImage image = ImageIO.read(file.getInputStream());
        // ok: java-upload-keeps-sent-extension
        Files.copy(file.getInputStream(), dir.resolve(UUID.randomUUID() + ".png"));
    }
}
