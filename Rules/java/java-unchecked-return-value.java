class Results {
    void remove(File file) {
        // ruleid: java-unchecked-return-value
        file.delete();
    }

    byte[] load(FileInputStream in) throws IOException {
        byte[] data = new byte[100];
        // ruleid: java-unchecked-return-value
        in.read(data);
        return data;
    }

    void move(File from, File to) {
        // ruleid: java-unchecked-return-value
        from.renameTo(to);
    }

    void checked(File file) throws IOException {
        // ok: java-unchecked-return-value
        if (!file.delete()) {
            throw new IOException("delete");
        }
    }

    void nio(Path path) throws IOException {
        // ok: java-unchecked-return-value
        Files.delete(path);
    }

    void full(DataInputStream in, byte[] data) throws IOException {
        // ok: java-unchecked-return-value
        in.readFully(data);
    }
}
