class Reader2 {
    String first(String path) throws IOException {
        // ruleid: java-opened-file-never-closed
        BufferedReader reader = new BufferedReader(new FileReader(path));
        String line = reader.readLine();
        return line == null ? "" : line.trim();
    }

    Properties config(File f) throws IOException {
        Properties props = new Properties();
        // ruleid: java-opened-file-never-closed
        props.load(new FileInputStream(f));
        return props;
    }

    void write(String s) throws IOException {
        // ruleid: java-opened-file-never-closed
        FileWriter w = new FileWriter("out.txt");
        w.write(s);
        w.flush();
    }

    Properties closed(File f) throws IOException {
        Properties props = new Properties();
        // ok: java-opened-file-never-closed
        try (InputStream in = new FileInputStream(f)) {
            props.load(in);
        }
        return props;
    }

    Reader open(String path) throws IOException {
        // ok: java-opened-file-never-closed
        BufferedReader reader = new BufferedReader(new FileReader(path));
        return reader;
    }

    String last(String path) throws IOException {
        // ok: java-opened-file-never-closed
        BufferedReader reader = new BufferedReader(new FileReader(path));
        try {
            return reader.readLine();
        } finally {
            reader.close();
        }
    }
}
