import java.util.regex.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Search {
    @GetMapping("/grep")
    public boolean grep(@RequestParam String pattern, String text) {
        // ruleid: java-regex-injection-taint
        return Pattern.compile(pattern).matcher("some text").find();
    }

    boolean match(HttpServletRequest request, String text) {
        // ruleid: java-regex-injection-taint
        return text.matches(request.getParameter("re"));
    }

    String replace(HttpServletRequest request, String text) {
        String word = request.getParameter("word");
        // ruleid: java-regex-injection-taint
        return text.replaceAll("\\b" + word + "\\b", "*");
    }

    boolean quoted(HttpServletRequest request, String text) {
        // ok: java-regex-injection-taint
        return Pattern.compile(Pattern.quote(request.getParameter("q"))).matcher(text).find();
    }

    boolean fixed(HttpServletRequest request) {
        // ok: java-regex-injection-taint
        return Pattern.compile("[a-z]+").matcher(request.getParameter("q")).matches();
    }

    boolean validated(HttpServletRequest request) {
        // ok: java-regex-injection-taint
        return request.getParameter("q").matches("[a-z]+");
    }
}
