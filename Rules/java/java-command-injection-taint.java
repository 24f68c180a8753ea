import java.io.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Tools {
    @GetMapping("/ping")
    public String ping(@RequestParam String host) throws IOException {
        // ruleid: java-command-injection-taint
        Process p = Runtime.getRuntime().exec("ping -c 1 " + host);
        return read(p);
    }

    void servlet(HttpServletRequest req) throws IOException {
        String file = req.getParameter("file");
        // ruleid: java-command-injection-taint
        new ProcessBuilder("/bin/sh", "-c", "convert " + file + " out.png").start();
    }

    void array(HttpServletRequest request) throws IOException {
        String[] cmd = {"sh", "-c", "ls " + request.getParameter("dir")};
        Runtime rt = Runtime.getRuntime();
        // ruleid: java-command-injection-taint
        rt.exec(cmd);
    }

    public static void main(String[] args) throws IOException {
        // ruleid: java-command-injection-taint
        Runtime.getRuntime().exec("tar xf " + args[0]);
    }

    void fixed(HttpServletRequest request) throws IOException {
        String id = request.getParameter("id");
        // ok: java-command-injection-taint
        Runtime.getRuntime().exec("service app restart");
        log(id);
    }

    void number(HttpServletRequest request) throws IOException {
        int port = Integer.parseInt(request.getParameter("port"));
        // ok: java-command-injection-taint
        Runtime.getRuntime().exec("lsof -i :" + port);
    }

    void checked(HttpServletRequest request) throws IOException {
        String name = request.getParameter("name");
        if (!name.matches("[a-z0-9]{1,20}")) {
            throw new IllegalArgumentException("name");
        }
        // ok: java-command-injection-taint
        Runtime.getRuntime().exec("id " + name);
    }

    void executor(java.util.concurrent.Executor pool, HttpServletRequest request) {
        // ok: java-command-injection-taint
        pool.execute(() -> handle(request));
    }
}
