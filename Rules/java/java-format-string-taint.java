import java.io.*;
import java.util.Locale;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Formats {
    String servlet(HttpServletRequest request, Object user) {
        // ruleid: java-format-string-taint
        return String.format(request.getParameter("format"), user);
    }

    @GetMapping("/f")
    public String spring(@RequestParam String format) {
        // ruleid: java-format-string-taint
        return String.format(Locale.ROOT, format, secret);
    }

    void console(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String line = in.readLine();
        // ruleid: java-format-string-taint
        System.out.printf(line);
    }

    String constant(HttpServletRequest request) {
        // ok: java-format-string-taint
        return String.format("Hello %s", request.getParameter("name"));
    }

    void print(HttpServletRequest request) {
        // ok: java-format-string-taint
        System.out.printf("%s%n", request.getParameter("name"));
    }

    String localised(HttpServletRequest request, Object arg) {
        String format = FORMATS.get(request.getParameter("lang"));
        // ok: java-format-string-taint
        return String.format(format, arg);
    }
}
