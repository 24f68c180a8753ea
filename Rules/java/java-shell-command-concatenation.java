import java.io.IOException;
import java.util.List;

class Shell {
    void unpack(String archive) throws IOException {
        // ruleid: java-shell-command-concatenation
        Runtime.getRuntime().exec("tar xzf " + archive);
    }

    void copy(String from, String to) throws IOException {
        String command = "cp " + from + " " + to;
        // ruleid: java-shell-command-concatenation
        Process p = Runtime.getRuntime().exec(command);
    }

    Process list(String dir) throws IOException {
        // ruleid: java-shell-command-concatenation
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "ls -l " + dir);
        return builder.start();
    }

    Process array(String dir) throws IOException {
        // ruleid: java-shell-command-concatenation
        String[] cmd = {"/bin/sh", "-c", "du -s " + dir};
        return Runtime.getRuntime().exec(cmd);
    }

    void separate(String archive) throws IOException {
        // ok: java-shell-command-concatenation
        new ProcessBuilder("tar", "xzf", archive).start();
    }

    void constant() throws IOException {
        // ok: java-shell-command-concatenation
        Runtime.getRuntime().exec("systemctl" + " reload app");
    }

    void shell() throws IOException {
        // ok: java-shell-command-concatenation
        new ProcessBuilder("sh", "-c", "df -h | tail -1").start();
    }
}
