class Shapes {
    void render(Object shape, Graphics2D g) {
        if (shape instanceof Shape) {
            // ruleid: java-instanceof-one-type-cast-to-other
            Circle c = (Circle) shape;
            g.drawOval(c.x(), c.y(), c.radius() * 2, c.radius() * 2);
        }
    }

    String[] names(List<String> list) {
        // ruleid: java-instanceof-one-type-cast-to-other
        return (String[]) list.toArray();
    }

    int sum(HttpSession session) {
        // ruleid: java-instanceof-one-type-cast-to-other
        List<Integer> items = (List<Integer>) (List<?>) session.getAttribute("names");
        return items.size();
    }

    void right(Object shape, Graphics2D g) {
        if (shape instanceof Circle) {
            // ok: java-instanceof-one-type-cast-to-other
            Circle c = (Circle) shape;
            g.drawOval(c.x(), c.y(), c.radius() * 2, c.radius() * 2);
        }
    }

    void pattern(Object shape, Graphics2D g) {
        if (shape instanceof Circle c) {
            // ok: java-instanceof-one-type-cast-to-other
            g.drawOval(c.x(), c.y(), c.radius() * 2, c.radius() * 2);
        }
    }

    String[] typed(List<String> list) {
        // ok: java-instanceof-one-type-cast-to-other
        return list.toArray(new String[0]);
    }
}
