import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.apache.http.conn.ssl.TrustSelfSignedStrategy;
import org.apache.http.ssl.SSLContextBuilder;

class Clients {
    TrustManager[] all = new TrustManager[] {
        new X509TrustManager() {
            public X509Certificate[] getAcceptedIssuers() { return null; }
            public void checkClientTrusted(X509Certificate[] chain, String type) { }
            // ruleid: java-trust-manager-accepts-all
            public void checkServerTrusted(X509Certificate[] chain, String type) { }
        }
    };

    SSLContext apache() throws Exception {
        // ruleid: java-trust-manager-accepts-all
        return SSLContextBuilder.create().loadTrustMaterial(null, (chain, type) -> true).build();
    }

    SSLContext selfSigned() throws Exception {
        // ruleid: java-trust-manager-accepts-all
        return new SSLContextBuilder().loadTrustMaterial(null, new TrustSelfSignedStrategy()).build();
    }

    SSLContext store(java.security.KeyStore store) throws Exception {
        // ok: java-trust-manager-accepts-all
        return SSLContextBuilder.create().loadTrustMaterial(store, null).build();
    }
}

class EmptyManager implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException { }

    // ruleid: java-trust-manager-accepts-all
    @Override
    public void checkServerTrusted(final X509Certificate[] chain, final String type) throws CertificateException {
        // trust everything
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
}

class PinningManager implements X509TrustManager {
    private final X509TrustManager delegate;

    // ok: java-trust-manager-accepts-all
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        delegate.checkServerTrusted(chain, type);
        pin(chain[0]);
    }

    // ok: java-trust-manager-accepts-all
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("no clients");
    }
}

abstract class ExtendedTrustManager {
    // ok: java-trust-manager-accepts-all
    public abstract void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException;
}
