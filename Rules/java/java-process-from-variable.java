import java.util.List;

class Tools {
    void open(String command) throws Exception {
        // ruleid: java-process-from-variable
        Runtime.getRuntime().exec(command);
    }

    void run(List<String> command) throws Exception {
        // ruleid: java-process-from-variable
        new ProcessBuilder(command).start();
    }

    void convert(Runtime runtime, String input) throws Exception {
        String line = "convert " + input;
        // ruleid: java-process-from-variable
        runtime.exec(line);
    }

    void version() throws Exception {
        // ok: java-process-from-variable
        Runtime.getRuntime().exec("git --version");
    }

    void clone(String address) throws Exception {
        // ok: java-process-from-variable
        new ProcessBuilder("git", "clone", "--", address).start();
    }

    boolean matches(Pattern pattern, String text) {
        // ok: java-process-from-variable
        return pattern.exec(text);
    }
}
