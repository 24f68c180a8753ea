import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thoughtworks.xstream.XStream;
import java.beans.XMLDecoder;
import java.io.InputStream;
import org.yaml.snakeyaml.*;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Readers {
    Object yaml(InputStream in) {
        Yaml yaml = new Yaml();
        // ruleid: java-unsafe-yaml-or-polymorphic-deserialization
        return yaml.load(in);
    }

    ObjectMapper jackson() {
        ObjectMapper mapper = new ObjectMapper();
        // ruleid: java-unsafe-yaml-or-polymorphic-deserialization
        mapper.enableDefaultTyping();
        return mapper;
    }

    // ruleid: java-unsafe-yaml-or-polymorphic-deserialization
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "type")
    interface Shape { }

    Object beans(InputStream in) {
        // ruleid: java-unsafe-yaml-or-polymorphic-deserialization
        return new XMLDecoder(in).readObject();
    }

    Object xstream(String xml) {
        XStream xstream = new XStream();
        // ruleid: java-unsafe-yaml-or-polymorphic-deserialization
        return xstream.fromXML(xml);
    }

    Object safeYaml(InputStream in) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        // ok: java-unsafe-yaml-or-polymorphic-deserialization
        return yaml.load(in);
    }

    // ok: java-unsafe-yaml-or-polymorphic-deserialization
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    interface Animal { }

    Object safeXstream(String xml) {
        XStream xstream = new XStream();
        xstream.allowTypes(new Class[] {Order.class});
        // ok: java-unsafe-yaml-or-polymorphic-deserialization
        return xstream.fromXML(xml);
    }

    Order json(String text) throws Exception {
        // ok: java-unsafe-yaml-or-polymorphic-deserialization
        return new ObjectMapper().readValue(text, Order.class);
    }
}
