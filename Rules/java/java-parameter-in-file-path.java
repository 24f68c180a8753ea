class ParameterInFilePath {
    Path one(String name) {
        // ruleid: java-parameter-in-file-path
        return Paths.get("/var/reports/" + name);
    }

    InputStream two(ReportRequest request) throws IOException {
        // ruleid: java-parameter-in-file-path
        return new FileInputStream(base + "/" + request.getFile());
    }

    Path three(Path base, String folder, String file) {
        StringBuilder sb = new StringBuilder();
        sb.append(folder).append('/').append(file);
        // ruleid: java-parameter-in-file-path
        return root.resolve(sb.toString());
    }

    Path fixed() {
        // ok: java-parameter-in-file-path
        return Paths.get("/etc/app.conf");
    }

    File number(String id) {
        // ok: java-parameter-in-file-path
        return new File("/srv/data/" + Integer.parseInt(id));
    }

    File checked(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException();
        }
        // ok: java-parameter-in-file-path
        return new File("/srv/data/" + name);
    }
}
