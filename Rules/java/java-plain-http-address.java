import java.net.URI;
import java.net.URL;

class Feeds {
    // ruleid: java-plain-http-address
    private static final URI START = URI.create("http://feeds.weather.test/start");

    String forecast() throws Exception {
        // ruleid: java-plain-http-address
        URL url = new URL("http://weather.test/today");
        return read(url);
    }

    void post() throws Exception {
        // ruleid: java-plain-http-address
        send(new HttpPost("http://weather.test/report"));
    }

    String safe() throws Exception {
        // ok: java-plain-http-address
        return read(new URL("https://weather.test/today"));
    }

    String local() throws Exception {
        // ok: java-plain-http-address
        return read(new URL("http://localhost:8080/health"));
    }

    String given(String address) throws Exception {
        // ok: java-plain-http-address
        return read(new URL(address));
    }
}
