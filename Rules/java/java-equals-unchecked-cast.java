class Point {
    int x;

    // ruleid: java-equals-unchecked-cast
    @Override
    public boolean equals(Object other) {
        Point p = (Point) other;
        return p.x == x;
    }
}

class Names3 {
    String[] names(List<String> list) {
        // ruleid: java-equals-unchecked-cast
        return (String[]) list.toArray();
    }

    String[] good(List<String> list) {
        // ok: java-equals-unchecked-cast
        return list.toArray(new String[0]);
    }
}

class Money {
    long cents;

    // ruleid: java-equals-unchecked-cast
    public boolean equals(Object o) {
        if (this == o) {
            return true;
        }
        Money m = (Money) o;
        return m.cents == cents;
    }
}

class GoodPoint {
    int x;

    // ok: java-equals-unchecked-cast
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GoodPoint)) {
            return false;
        }
        GoodPoint p = (GoodPoint) other;
        return p.x == x;
    }
}

class GoodMoney {
    // ok: java-equals-unchecked-cast
    public boolean equals(Object o) {
        if (o == null || getClass() != o.getClass()) {
            return false;
        }
        GoodMoney m = (GoodMoney) o;
        return m.cents == cents;
    }
}

class Member {
    // ok: java-equals-unchecked-cast
    @Override
    public boolean equals(Object o) {
        if (!ClassUtil.hasClass(o, getClass())) {
            return false;
        }
        Member other = (Member) o;
        return other.name.equals(name);
    }
}
