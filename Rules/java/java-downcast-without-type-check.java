class Casting {
    double total(List items) {
        double sum = 0;
        for (Object o : items) {
            // ruleid: java-downcast-without-type-check
            OrderLine line = (OrderLine) o;
            sum += line.getPrice();
        }
        return sum;
    }

    void handle(Animal a) {
        // ruleid: java-downcast-without-type-check
        Dog d = (Dog) a;
        d.bark();
    }

    void show(HttpSession session) {
        Object o = session.getAttribute("basket");
        // ruleid: java-downcast-without-type-check
        Basket c = (Basket) o;
        c.show();
    }

    void tested(Animal a) {
        if (a instanceof Dog) {
            // ok: java-downcast-without-type-check
            ((Dog) a).bark();
        }
    }

    @Override
    public boolean equals(Object other) {
        // ok: java-downcast-without-type-check
        return id == ((Casting) other).id;
    }

    int number(long l) {
        // ok: java-downcast-without-type-check
        return (int) l;
    }
}
