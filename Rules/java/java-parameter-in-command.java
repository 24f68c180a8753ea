class ParameterInCommand {
    void one(String host) throws IOException {
        // ruleid: java-parameter-in-command
        Runtime.getRuntime().exec("ping -c 1 " + host);
    }

    void two(JobRequest request) throws IOException {
        // ruleid: java-parameter-in-command
        new ProcessBuilder("sh", "-c", "convert " + request.getFile()).start();
    }

    void three(String domain) throws Exception {
        CommandLine line = new CommandLine("sh");
        // ruleid: java-parameter-in-command
        line.addArgument("whois " + domain, false);
    }

    void fixed() throws IOException {
        // ok: java-parameter-in-command
        Runtime.getRuntime().exec("uptime");
    }

    void number(String pid) throws IOException {
        // ok: java-parameter-in-command
        new ProcessBuilder("kill", String.valueOf(Integer.parseInt(pid))).start();
    }

    void checked(String host) throws IOException {
        validateHost(host);
        // ok: java-parameter-in-command
        Runtime.getRuntime().exec("ping -c 1 " + host);
    }
}
