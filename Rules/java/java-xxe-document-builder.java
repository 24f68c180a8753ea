import java.io.*;
import javax.xml.parsers.*;
import javax.xml.stream.*;
import org.dom4j.io.SAXReader;
import org.w3c.dom.Document;

class Xml {
    Document dom(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // ruleid: java-xxe-document-builder
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(in);
    }

    Document chain(File file) throws Exception {
        // ruleid: java-xxe-document-builder
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
    }

    void sax(InputStream in, org.xml.sax.helpers.DefaultHandler handler) throws Exception {
        SAXParserFactory spf = SAXParserFactory.newInstance();
        // ruleid: java-xxe-document-builder
        SAXParser parser = spf.newSAXParser();
        parser.parse(in, handler);
    }

    Object stax(InputStream in) throws Exception {
        XMLInputFactory xif = XMLInputFactory.newInstance();
        // ruleid: java-xxe-document-builder
        return xif.createXMLStreamReader(in);
    }

    Object dom4j(InputStream in) throws Exception {
        SAXReader reader = new SAXReader();
        // ruleid: java-xxe-document-builder
        return reader.read(in);
    }

    Document safe(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: java-xxe-document-builder
        return factory.newDocumentBuilder().parse(in);
    }

    Object safeStax(InputStream in) throws Exception {
        XMLInputFactory xif = XMLInputFactory.newFactory();
        xif.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // ok: java-xxe-document-builder
        return xif.createXMLStreamReader(in);
    }

    Document empty() throws Exception {
        // ok: java-xxe-document-builder
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.newDocument();
    }

    private final DocumentBuilder builder;

    Xml() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: java-xxe-document-builder
        builder = factory.newDocumentBuilder();
    }
}
