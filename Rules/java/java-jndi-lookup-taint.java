import javax.naming.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Names {
    Object servlet(HttpServletRequest request) throws NamingException {
        Context context = new InitialContext();
        // ruleid: java-jndi-lookup-taint
        return context.lookup(request.getParameter("name"));
    }

    @GetMapping("/jndi")
    public Object spring(@RequestParam String name) throws NamingException {
        // ruleid: java-jndi-lookup-taint
        return new InitialContext().lookup("java:comp/env/" + name);
    }

    @GetMapping("/do")
    public Object other(@RequestParam("n") String n) throws NamingException {
        // ruleid: java-jndi-lookup-taint
        return InitialContext.doLookup(n);
    }

    Object constant(HttpServletRequest request) throws NamingException {
        // ok: java-jndi-lookup-taint
        return new InitialContext().lookup("java:comp/env/jdbc/app");
    }

    Object table(HttpServletRequest request, java.util.Map<String, Object> map) {
        // ok: java-jndi-lookup-taint
        return cache.lookup(request.getParameter("key"));
    }

    Object checked(HttpServletRequest request, Context context) throws NamingException {
        String name = request.getParameter("name");
        if (!ALLOWED.contains(name)) {
            return null;
        }
        // ok: java-jndi-lookup-taint
        return context.lookup(name);
    }
}
