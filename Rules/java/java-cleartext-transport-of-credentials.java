import java.net.*;

class Transport {
    void login(String user, String password) throws Exception {
        // ruleid: java-cleartext-transport-of-credentials
        URL url = new URL("http://api.shop-backend.com/login");
        post(url, user, password);
    }

    void ftp() {
        // ruleid: java-cleartext-transport-of-credentials
        FTPClient client = new FTPClient();
    }

    void directory(java.util.Hashtable<String, String> env) {
        // ruleid: java-cleartext-transport-of-credentials
        env.put(Context.PROVIDER_URL, "ldap://ldap.corp.net:389");
    }

    Object database() throws Exception {
        // ruleid: java-cleartext-transport-of-credentials
        return DriverManager.getConnection("jdbc:mysql://db.corp.net/shop?useSSL=false", user, password);
    }

    void secure() throws Exception {
        // ok: java-cleartext-transport-of-credentials
        URL url = new URL("https://api.shop-backend.com/login");
    }

    void local() throws Exception {
        // ok: java-cleartext-transport-of-credentials
        URI uri = URI.create("http://localhost:8080/health");
    }

    void namespace() throws Exception {
        // ok: java-cleartext-transport-of-credentials
        URI uri = new URI("http://www.w3.org/2000/svg");
    }

    void ftps() {
        // ok: java-cleartext-transport-of-credentials
        FTPSClient client = new FTPSClient();
    }
}
