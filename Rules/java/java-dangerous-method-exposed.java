class FileBridge {
    @JavascriptInterface
    // ruleid: java-dangerous-method-exposed
    public String readFile(String path) throws IOException {
        return Files.readString(Path.of(path));
    }

    @ManagedOperation
    public void clean(String table) {
        // ruleid: java-dangerous-method-exposed
        schema.dropTable(table);
    }

    void publish() throws Exception {
        // ruleid: java-dangerous-method-exposed
        Naming.rebind("rmi://localhost/Admin", new AdminImpl());
    }

    @JavascriptInterface
    // ok: java-dangerous-method-exposed
    public String title() {
        return "Help";
    }

    @ManagedAttribute
    // ok: java-dangerous-method-exposed
    public int getCount() {
        return count;
    }

    void plain(File f) {
        // ok: java-dangerous-method-exposed
        f.delete();
    }
}
