import java.util.*;

class Tools {
    @GetMapping("/repo/log")
    public String log(@RequestParam String ref) throws IOException {
        // ruleid: java-argument-injection
        Process p = new ProcessBuilder("git", "log", "--oneline", ref).start();
        return read(p);
    }

    void fetch(String url) throws IOException {
        List<String> command = new ArrayList<>(List.of("curl", "-s"));
        // ruleid: java-argument-injection
        command.add(url);
        new ProcessBuilder(command).start();
    }

    void unpack(String archive) throws IOException {
        // ruleid: java-argument-injection
        Runtime.getRuntime().exec(new String[]{"tar", "-xf", archive});
    }

    void logSafe(String ref) throws IOException {
        // ok: java-argument-injection
        new ProcessBuilder("git", "log", "--", ref).start();
    }

    void checked(String ref) throws IOException {
        if (!ref.matches("[a-z0-9]+")) return;
        // ok: java-argument-injection
        new ProcessBuilder("git", "log", ref).start();
    }

    void fixed() throws IOException {
        // ok: java-argument-injection
        new ProcessBuilder("git", "fetch", "--all").start();
    }
}
