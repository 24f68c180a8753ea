import java.io.PrintWriter;
import org.bson.Document;

class Texts {
    Document login(MongoCollection<Document> users, String name, String password) {
        // ruleid: java-structured-text-by-concatenation
        String json = "{ name: '" + name + "' }";
        return users.find(Document.parse(json)).first();
    }

    void contact(PrintWriter out, String from) {
        // ruleid: java-structured-text-by-concatenation
        out.print("MAIL FROM:<" + from + ">\r\n");
    }

    String profile(String nick) {
        // ruleid: java-structured-text-by-concatenation
        return "{\"nick\":\"" + nick + "\"}";
    }

    Document loginSafe(MongoCollection<Document> users, String name) {
        // ok: java-structured-text-by-concatenation
        return users.find(Filters.eq("name", name)).first();
    }

    void fixed(PrintWriter out) {
        // ok: java-structured-text-by-concatenation
        out.print("MAIL FROM:<app@example.com>\r\n");
    }

    void hello(PrintWriter out, String name) {
        // ok: java-structured-text-by-concatenation
        out.print("Hello " + name);
    }
}
