import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Plugins {
    Object create(HttpServletRequest request) throws Exception {
        String name = request.getParameter("type");
        // ruleid: java-reflection-taint
        return Class.forName(name).getDeclaredConstructor().newInstance();
    }

    @GetMapping("/call")
    public Object call(@RequestParam String method, Service service) throws Exception {
        // ruleid: java-reflection-taint
        return service.getClass().getMethod(method).invoke(service);
    }

    @GetMapping("/load")
    public Object load(@RequestParam("c") String c, ClassLoader loader) throws Exception {
        // ruleid: java-reflection-taint
        return loader.loadClass("app.handlers." + c);
    }

    Object constant(HttpServletRequest request) throws Exception {
        // ok: java-reflection-taint
        return Class.forName("app.Default").getDeclaredConstructor().newInstance();
    }

    Object table(HttpServletRequest request) throws Exception {
        String type = HANDLERS.get(request.getParameter("type"));
        // ok: java-reflection-taint
        return Class.forName(type);
    }

    Object checked(HttpServletRequest request) throws Exception {
        String type = request.getParameter("type");
        if (!ALLOWED_TYPES.contains(type)) {
            throw new IllegalArgumentException();
        }
        // ok: java-reflection-taint
        return Class.forName(type);
    }
}
