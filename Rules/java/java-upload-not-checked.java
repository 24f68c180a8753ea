class UploadNotChecked {
    void one(MultipartFile file) throws IOException {
        // ruleid: java-upload-not-checked
        file.transferTo(new File("/srv/up/" + file.getOriginalFilename()));
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws Exception {
        Part part = req.getPart("avatar");
        // ruleid: java-upload-not-checked
        part.write("/srv/www/avatars/" + part.getSubmittedFileName());
    }

    void three(MultipartFile image) throws IOException {
        // ruleid: java-upload-not-checked
        Files.copy(image.getInputStream(), root.resolve(image.getOriginalFilename()));
    }

    void checked(MultipartFile file) throws IOException {
        if (!ALLOWED.contains(FilenameUtils.getExtension(file.getOriginalFilename()))) {
            throw new IllegalArgumentException();
        }
        // ok: java-upload-not-checked
        file.transferTo(new File("/srv/up/" + UUID.randomUUID()));
    }

    void stream(Path a, Path b) throws IOException {
        // ok: java-upload-not-checked
        Files.copy(a, b);
    }

    void text(Writer w) throws IOException {
        // ok: java-upload-not-checked
        w.write("done");
    }
}
