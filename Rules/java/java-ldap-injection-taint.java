import javax.naming.directory.*;
import javax.servlet.http.*;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.support.LdapEncoder;
import org.springframework.web.bind.annotation.*;

class Directory {
    Object find(DirContext ctx, HttpServletRequest request) throws Exception {
        String user = request.getParameter("user");
        String filter = "(&(uid=" + user + ")(objectClass=person))";
        // ruleid: java-ldap-injection-taint
        return ctx.search("ou=people", filter, new SearchControls());
    }

    @GetMapping("/people")
    public Object people(@RequestParam String name, LdapTemplate ldap) {
        // ruleid: java-ldap-injection-taint
        return ldap.search("ou=people", "(cn=" + name + ")", mapper);
    }

    @PostMapping("/login")
    public boolean login(@RequestParam String user, @RequestParam String password) {
        // ruleid: java-ldap-injection-taint
        return ldapTemplate.authenticate("", "(uid=" + user + ")", password);
    }

    Object arguments(DirContext ctx, HttpServletRequest request) throws Exception {
        // ok: java-ldap-injection-taint
        return ctx.search("ou=people", "(uid={0})", new Object[] {request.getParameter("user")}, new SearchControls());
    }

    @GetMapping("/encoded")
    public Object encoded(@RequestParam String name, LdapTemplate ldap) {
        // ok: java-ldap-injection-taint
        return ldap.search("ou=people", "(cn=" + LdapEncoder.filterEncode(name) + ")", mapper);
    }

    Object text(Index index, HttpServletRequest request) {
        // ok: java-ldap-injection-taint
        return index.search("title", request.getParameter("q"));
    }
}
