import javax.xml.XMLConstants;
import javax.xml.parsers.*;
import javax.xml.stream.XMLInputFactory;

class Limits {
    void processing(DocumentBuilderFactory factory) throws Exception {
        // ruleid: java-xml-entity-limit-disabled
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
    }

    void doctype(SAXParserFactory factory) throws Exception {
        // ruleid: java-xml-entity-limit-disabled
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
    }

    void limit() {
        // ruleid: java-xml-entity-limit-disabled
        System.setProperty("jdk.xml.entityExpansionLimit", "0");
    }

    void entities(XMLInputFactory xif) {
        // ruleid: java-xml-entity-limit-disabled
        xif.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, true);
    }

    void on(DocumentBuilderFactory factory) throws Exception {
        // ok: java-xml-entity-limit-disabled
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    }

    void forbidden(DocumentBuilderFactory factory) throws Exception {
        // ok: java-xml-entity-limit-disabled
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    }

    void lower() {
        // ok: java-xml-entity-limit-disabled
        System.setProperty("jdk.xml.entityExpansionLimit", "100");
    }
}

class MoreLimits {
    XMLEventReader open(XMLInputFactory f, Reader in) throws Exception {
        // ruleid: java-xml-entity-limit-disabled
        f.setProperty("http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit", "100000000");
        return f.createXMLEventReader(in);
    }
}
