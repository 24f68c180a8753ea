import javax.xml.xpath.*;
import org.w3c.dom.Document;

class Lookup {
    Object direct(XPath xpath, Document doc, String name) throws Exception {
        // ruleid: java-xpath-concatenation
        return xpath.evaluate("/users/user[name='" + name + "']", doc);
    }

    Object variable(XPath xpath, Document doc, String name, String pass) throws Exception {
        // ruleid: java-xpath-concatenation
        String expression = "//user[login='" + name + "' and password='x']";
        return xpath.evaluate(expression, doc);
    }

    Object format(XPath xpath, String id) throws Exception {
        // ruleid: java-xpath-concatenation
        return xpath.compile(String.format("//item[@id='%s']", id));
    }

    Object constant(XPath xpath, Document doc) throws Exception {
        // ok: java-xpath-concatenation
        return xpath.evaluate("//user[name='" + "root" + "']", doc);
    }

    Object number(XPath xpath, Document doc, int id) throws Exception {
        // ok: java-xpath-concatenation
        return xpath.evaluate("//user[@id=" + id + "]", doc);
    }

    Object message(String name) {
        // ok: java-xpath-concatenation
        return "unknown user '" + name + "'";
    }
}
