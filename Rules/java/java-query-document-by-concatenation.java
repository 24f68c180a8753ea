class QueryDocument {
    Document one(String user) {
        // ruleid: java-query-document-by-concatenation
        return users.find(Document.parse("{ name: '" + user + "' }")).first();
    }

    void two(String max) {
        // ruleid: java-query-document-by-concatenation
        items.find(new BasicDBObject("$where", "this.price < " + max));
    }

    void three(String name) {
        // ruleid: java-query-document-by-concatenation
        template.find(new BasicQuery(String.format("{name: '%s'}", name)), User.class);
    }

    Document built(String user) {
        // ok: java-query-document-by-concatenation
        return users.find(Filters.eq("name", user)).first();
    }

    Document fixed() {
        // ok: java-query-document-by-concatenation
        return users.find(Document.parse("{ active: true }")).first();
    }

    String text(String user) {
        // ok: java-query-document-by-concatenation
        return "name " + user;
    }
}

class AlsoFine {
    float[] colour(PDFunction function, float[] values) {
        // ok: java-query-document-by-concatenation
        return function.eval(values);
    }
}
