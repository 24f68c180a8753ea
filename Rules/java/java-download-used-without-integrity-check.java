import java.net.*;
import java.nio.file.*;

class Updates {
    public void update(String pluginUrl) throws Exception {
        Path jar = Paths.get("plugins/latest.jar");
        try (InputStream in = new URL(pluginUrl).openStream()) {
            Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        // ruleid: java-download-used-without-integrity-check
        URLClassLoader loader = new URLClassLoader(new URL[]{jar.toUri().toURL()});
        // ruleid: java-download-used-without-integrity-check
        loader.loadClass("com.acme.Plugin");
    }

    public void install(URI uri) throws Exception {
        HttpResponse<Path> r = client.send(
                HttpRequest.newBuilder(uri).build(),
                HttpResponse.BodyHandlers.ofFile(Paths.get("/opt/app/update.bin")));
        // ruleid: java-download-used-without-integrity-check
        new ProcessBuilder(r.body().toString()).start();
    }

    public void tool(URL from) throws Exception {
        FileUtils.copyURLToFile(from, new File("tool"));
        // ruleid: java-download-used-without-integrity-check
        Runtime.getRuntime().exec("./tool");
    }

    public void verified(URL from, String pinned) throws Exception {
        FileUtils.copyURLToFile(from, new File("tool"));
        if (!sha256Of(new File("tool")).equals(pinned)) throw new SecurityException();
        // ok: java-download-used-without-integrity-check
        Runtime.getRuntime().exec("./tool");
    }

    public void local() throws Exception {
        // ok: java-download-used-without-integrity-check
        new ProcessBuilder("git", "status").start();
    }

    public String read(URL from) throws Exception {
        try (InputStream in = from.openStream()) {
            // ok: java-download-used-without-integrity-check
            return new String(in.readAllBytes());
        }
    }
}
