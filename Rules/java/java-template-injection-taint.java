import freemarker.template.*;
import java.io.*;
import org.apache.velocity.app.Velocity;
import org.springframework.web.bind.annotation.*;

class Templates {
    @PostMapping("/preview")
    public void preview(@RequestBody String body, Configuration cfg, Writer out) throws Exception {
        // ruleid: java-template-injection-taint
        Template template = new Template("preview", new StringReader(body), cfg);
        template.process(null, out);
    }

    @GetMapping("/velocity")
    public String velocity(@RequestParam String text) {
        StringWriter out = new StringWriter();
        // ruleid: java-template-injection-taint
        Velocity.evaluate(context, out, "mail", "Hello " + text);
        return out.toString();
    }

    @GetMapping("/thymeleaf")
    public String thymeleaf(@RequestParam("t") String t) {
        // ruleid: java-template-injection-taint
        return templateEngine.process(t, context);
    }

    @GetMapping("/good")
    public String good(@RequestParam String text) {
        context.setVariable("text", text);
        // ok: java-template-injection-taint
        return templateEngine.process("mail.html", context);
    }

    @GetMapping("/file")
    public void file(@RequestParam String text, Configuration cfg, Writer out) throws Exception {
        // ok: java-template-injection-taint
        cfg.getTemplate("preview.ftl").process(java.util.Map.of("text", text), out);
    }

    @GetMapping("/chosen")
    public String chosen(@RequestParam String name) {
        if (!TEMPLATES.contains(name)) {
            return "";
        }
        // ok: java-template-injection-taint
        return templateEngine.process(name, context);
    }
}
