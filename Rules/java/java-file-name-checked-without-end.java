class Names {
    boolean accept(String fileName) {
        // ruleid: java-file-name-checked-without-end
        return fileName.matches("(?i).*(\\.png|\\.jpg|\\.gif).*");
    }
    boolean image(String fileName) {
        // ruleid: java-file-name-checked-without-end
        return fileName.contains(".png");
    }
    boolean pdf(String fileName) {
        // ruleid: java-file-name-checked-without-end
        return fileName.indexOf(".pdf") > 0;
    }
    boolean exact(String fileName) {
        // ok: java-file-name-checked-without-end
        return fileName.matches("[a-z0-9]+\\.(png|jpg|gif)");
    }
    boolean end(String fileName) {
        // ok: java-file-name-checked-without-end
        return fileName.endsWith(".png");
    }
    boolean dot(String host) {
        // ok: java-file-name-checked-without-end
        return host.contains(".");
    }
}
