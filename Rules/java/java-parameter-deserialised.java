class ParameterDeserialised {
    Object one(byte[] body) throws Exception {
        // ruleid: java-parameter-deserialised
        return new ObjectInputStream(new ByteArrayInputStream(body)).readObject();
    }

    Object two(String xml) {
        // ruleid: java-parameter-deserialised
        return xstream.fromXML(xml);
    }

    Object three(HttpServletRequest req) {
        // ruleid: java-parameter-deserialised
        return new Yaml().load(req.getParameter("config"));
    }

    Object typed(String json) throws IOException {
        // ok: java-parameter-deserialised
        return mapper.readValue(json, Order.class);
    }

    Object fixed() {
        // ok: java-parameter-deserialised
        return new Yaml().load(DEFAULTS);
    }

    Object proto(byte[] body) throws IOException {
        // ok: java-parameter-deserialised
        return OrderProto.parseFrom(body);
    }
}

class AlsoFine {
    Object filtered(InputStream in) throws IOException, ClassNotFoundException {
        // ok: java-parameter-deserialised
        try (ObjectInputStream ois = new ObjectInputStream(in)) {
            ois.setObjectInputFilter(ObjectInputFilter.Config.createFilter("com.example.dto.*;!*"));
            return ois.readObject();
        }
    }
}
