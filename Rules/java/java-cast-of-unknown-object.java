class CastOfUnknown {
    void one(Shape shape) {
        // ruleid: java-cast-of-unknown-object
        Circle circle = (Circle) shape;
        draw(circle);
    }

    List<String> two(Object o) {
        // ruleid: java-cast-of-unknown-object
        return (List<String>) o;
    }

    Cart three(HttpSession session) {
        // ruleid: java-cast-of-unknown-object
        return (Cart) session.getAttribute("cart");
    }

    void tested(Shape shape) {
        if (shape instanceof Circle) {
            // ok: java-cast-of-unknown-object
            draw((Circle) shape);
        }
    }

    long number(int n) {
        // ok: java-cast-of-unknown-object
        return (long) n;
    }

    void named(Shape shape) {
        // ok: java-cast-of-unknown-object
        if (shape instanceof Circle c) {
            draw(c);
        }
    }
}
