import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Protocols {
    SSLContext ssl() throws Exception {
        // ruleid: java-tls-obsolete-protocol
        return SSLContext.getInstance("SSLv3");
    }

    SSLContext old() throws Exception {
        // ruleid: java-tls-obsolete-protocol
        SSLContext context = javax.net.ssl.SSLContext.getInstance("TLSv1");
        return context;
    }

    void socket(SSLSocket socket) {
        // ruleid: java-tls-obsolete-protocol
        socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.1"});
    }

    void property() {
        // ruleid: java-tls-obsolete-protocol
        System.setProperty("https.protocols", "TLSv1,TLSv1.1");
    }

    SSLContext current() throws Exception {
        // ok: java-tls-obsolete-protocol
        return SSLContext.getInstance("TLSv1.3");
    }

    SSLContext general() throws Exception {
        // ok: java-tls-obsolete-protocol
        return SSLContext.getInstance("TLS");
    }

    void good(SSLSocket socket) {
        // ok: java-tls-obsolete-protocol
        socket.setEnabledProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
    }
}
