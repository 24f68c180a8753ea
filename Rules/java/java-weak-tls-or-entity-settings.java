class WeakSettings {
    void one() throws Exception {
        // ruleid: java-weak-tls-or-entity-settings
        SSLContext ctx = SSLContext.getInstance("TLSv1");
    }

    void two() {
        // ruleid: java-weak-tls-or-entity-settings
        System.setProperty("jdk.tls.client.protocols", "TLSv1,TLSv1.1");
    }

    Document three(InputStream in) throws Exception {
        // ruleid: java-weak-tls-or-entity-settings
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }

    void good() throws Exception {
        // ok: java-weak-tls-or-entity-settings
        SSLContext ctx = SSLContext.getInstance("TLSv1.3");
    }

    Document forbidden(InputStream in) throws Exception {
        DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
        f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: java-weak-tls-or-entity-settings
        return f.newDocumentBuilder().parse(in);
    }

    void secure(DocumentBuilderFactory f) throws Exception {
        // ok: java-weak-tls-or-entity-settings
        f.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    }
}
