class Limits2 {
    void multipart(CommonsMultipartResolver resolver) {
        // ruleid: java-unlimited-resource
        resolver.setMaxUploadSize(-1);
    }

    void upload(ServletFileUpload upload) {
        // ruleid: java-unlimited-resource
        upload.setSizeMax(-1);
    }

    void serve(ServerSocket server) throws IOException {
        while (true) {
            Socket socket = server.accept();
            // ruleid: java-unlimited-resource
            new Thread(() -> handle(socket)).start();
        }
    }

    void limited(CommonsMultipartResolver resolver) {
        // ok: java-unlimited-resource
        resolver.setMaxUploadSize(1 << 20);
    }

    void pooled(ServerSocket server, ExecutorService pool) throws IOException {
        while (true) {
            // ok: java-unlimited-resource
            Socket socket = server.accept();
            pool.submit(() -> handle(socket));
        }
    }

    void once() {
        // ok: java-unlimited-resource
        new Thread(this::work).start();
    }
}
