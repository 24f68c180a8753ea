import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.HttpClients;

class Hosts {
    void lambda(HttpsURLConnection connection) {
        // ruleid: java-hostname-verifier-accepts-all
        connection.setHostnameVerifier((hostname, session) -> true);
    }

    void everywhere() {
        // ruleid: java-hostname-verifier-accepts-all
        HttpsURLConnection.setDefaultHostnameVerifier((h, s) -> { return true; });
    }

    Object anonymous() {
        return new HostnameVerifier() {
            // ruleid: java-hostname-verifier-accepts-all
            @Override
            public boolean verify(String hostname, SSLSession session) {
                return true;
            }
        };
    }

    Object apache() {
        // ruleid: java-hostname-verifier-accepts-all
        return HttpClients.custom().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE).build();
    }

    void own(HttpsURLConnection connection) {
        // ok: java-hostname-verifier-accepts-all
        connection.setHostnameVerifier((hostname, session) -> hostname.equals("api.example.com"));
    }

    Object strict() {
        return new HostnameVerifier() {
            // ok: java-hostname-verifier-accepts-all
            @Override
            public boolean verify(String hostname, SSLSession session) {
                return HttpsURLConnection.getDefaultHostnameVerifier().verify(hostname, session);
            }
        };
    }

    void identify(javax.net.ssl.SSLParameters parameters) {
        // ok: java-hostname-verifier-accepts-all
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
    }
}
