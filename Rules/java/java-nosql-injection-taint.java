import com.mongodb.BasicDBObject;
import com.mongodb.client.model.Filters;
import javax.servlet.http.*;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.*;
import org.springframework.web.bind.annotation.*;

class Documents {
    Object where(HttpServletRequest request) {
        String name = request.getParameter("name");
        // ruleid: java-nosql-injection-taint
        return users.find(new BasicDBObject("$where", "this.name == '" + name + "'"));
    }

    @GetMapping("/find")
    public Object find(@RequestParam String user) {
        // ruleid: java-nosql-injection-taint
        return users.find(Document.parse("{\"user\": \"" + user + "\"}")).first();
    }

    @GetMapping("/basic")
    public Object basic(@RequestParam("q") String q) {
        // ruleid: java-nosql-injection-taint
        return template.find(new BasicQuery("{ name: '" + q + "' }"), User.class);
    }

    @GetMapping("/eq")
    public Object eq(@RequestParam String user) {
        // ok: java-nosql-injection-taint
        return users.find(Filters.eq("user", user)).first();
    }

    @GetMapping("/criteria")
    public Object criteria(@RequestParam String user) {
        // ok: java-nosql-injection-taint
        return template.find(Query.query(Criteria.where("name").is(user)), User.class);
    }

    Object document(HttpServletRequest request) {
        // ok: java-nosql-injection-taint
        return users.find(new Document("name", request.getParameter("name")));
    }
}
