class SentInClear {
    String one() {
        // ruleid: java-sent-without-encryption
        return "http://billing.acme.com/pay";
    }

    String two(String host) {
        // ruleid: java-sent-without-encryption
        return "jdbc:mysql://db.acme.com/shop?useSSL=false";
    }

    void three() {
        // ruleid: java-sent-without-encryption
        FTPClient ftp = new FTPClient();
    }

    String local() {
        // ok: java-sent-without-encryption
        return "http://localhost:8080/pay";
    }

    String secure() {
        // ok: java-sent-without-encryption
        return "https://billing.acme.com/pay";
    }

    void tls(String host) throws IOException {
        Socket socket = SSLSocketFactory.getDefault().createSocket(host, 443);
        // ok: java-sent-without-encryption
        new DataOutputStream(socket.getOutputStream()).writeUTF(password);
    }
}

class AlsoFine {
    // ok: java-sent-without-encryption
    private static final String NAMESPACE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    // ok: java-sent-without-encryption
    private static final String FEATURE = "http://www.oracle.com/xml/jaxp/properties/enableExtensionFunctions";
}
