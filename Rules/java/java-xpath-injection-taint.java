import javax.servlet.http.*;
import javax.xml.xpath.*;
import org.springframework.web.bind.annotation.*;
import org.w3c.dom.Document;

class XmlLogin {
    Object login(HttpServletRequest request, Document doc) throws Exception {
        String user = request.getParameter("user");
        XPath xpath = XPathFactory.newInstance().newXPath();
        // ruleid: java-xpath-injection-taint
        return xpath.evaluate("//user[name='" + user + "']", doc, XPathConstants.NODE);
    }

    @GetMapping("/item")
    public Object item(@RequestParam String id, Document doc) throws Exception {
        String query = String.format("/items/item[@id='%s']", id);
        // ruleid: java-xpath-injection-taint
        XPathExpression e = XPathFactory.newInstance().newXPath().compile(query);
        return e.evaluate(doc);
    }

    Object dom4j(org.dom4j.Document document, HttpServletRequest req) {
        // ruleid: java-xpath-injection-taint
        return document.selectSingleNode("//order[@no='" + req.getParameter("no") + "']");
    }

    Object constant(XPath xpath, Document doc, HttpServletRequest request) throws Exception {
        xpath.setXPathVariableResolver(name -> request.getParameter("user"));
        // ok: java-xpath-injection-taint
        return xpath.evaluate("//user[name=$user]", doc);
    }

    Object number(XPath xpath, Document doc, HttpServletRequest request) throws Exception {
        int id = Integer.parseInt(request.getParameter("id"));
        // ok: java-xpath-injection-taint
        return xpath.evaluate("//user[@id=" + id + "]", doc);
    }

    Object regex(HttpServletRequest request) {
        // ok: java-xpath-injection-taint
        return formula.evaluate(request.getParameter("x"));
    }
}
