import java.io.*;
import java.net.*;
import java.net.http.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestTemplate;

class Proxy {
    private final RestTemplate restTemplate = new RestTemplate();
    private static final String BASE_URL = "https://api.example.com/items/";

    @GetMapping("/fetch")
    public String fetch(@RequestParam String url) {
        // ruleid: java-ssrf-taint
        return restTemplate.getForObject(url, String.class);
    }

    void servlet(HttpServletRequest request) throws IOException {
        // ruleid: java-ssrf-taint
        URL target = new URL(request.getParameter("url"));
        target.openStream().transferTo(System.out);
    }

    @GetMapping("/client")
    public Object client(@RequestParam("host") String host) throws Exception {
        // ruleid: java-ssrf-taint
        HttpRequest r = HttpRequest.newBuilder(URI.create("http://" + host + "/status")).build();
        return HttpClient.newHttpClient().send(r, HttpResponse.BodyHandlers.ofString());
    }

    @GetMapping("/item")
    public String item(@RequestParam String id) {
        // ok: java-ssrf-taint
        return restTemplate.getForObject(BASE_URL + id, String.class);
    }

    @GetMapping("/fixed")
    public String fixed(@RequestParam String id) {
        // ok: java-ssrf-taint
        return restTemplate.getForObject("https://api.example.com/items/{id}", String.class, id);
    }

    @GetMapping("/allowed")
    public String allowed(@RequestParam String url) throws Exception {
        // ok: java-ssrf-taint
        URI uri = new URI(url);
        if (!ALLOWED_HOSTS.contains(uri.getHost())) {
            throw new IllegalArgumentException("host");
        }
        return restTemplate.getForObject(uri, String.class);
    }
}
