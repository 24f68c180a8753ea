class Single {
    private static Single instance;

    static Single get() {
        // ruleid: java-double-checked-locking
        if (instance == null) {
            synchronized (Single.class) {
                if (instance == null) {
                    instance = new Single();
                }
            }
        }
        return instance;
    }
}

class Lazy {
    private Helper helper;

    Helper helper() {
        // ruleid: java-double-checked-locking
        if (helper == null) {
            synchronized (this) {
                if (helper == null) {
                    helper = new Helper();
                }
            }
        }
        return helper;
    }
}

class Registry {
    static Registry current;

    static Registry current() {
        // ruleid: java-double-checked-locking
        if (current == null) {
            synchronized (LOCK) {
                if (current == null) {
                    current = new Registry("x");
                }
            }
        }
        return current;
    }
}

class Good {
    private static volatile Good instance;

    static Good get() {
        // ok: java-double-checked-locking
        if (instance == null) {
            synchronized (Good.class) {
                if (instance == null) {
                    instance = new Good();
                }
            }
        }
        return instance;
    }
}

class Locked {
    private Helper helper;

    synchronized Helper helper() {
        // ok: java-double-checked-locking
        if (helper == null) {
            helper = new Helper();
        }
        return helper;
    }
}

class Field {
    private volatile Helper helper;

    Helper helper() {
        // ok: java-double-checked-locking
        if (helper == null) {
            synchronized (this) {
                if (helper == null) {
                    helper = new Helper();
                }
            }
        }
        return helper;
    }
}
