class Handle implements AutoCloseable {
    @Override
    // ok: java-finalizer-declared
    public void close() {
        release();
    }

    // ok: java-finalizer-declared
    void end() {
        release();
    }
}

class Window {
    // ruleid: java-finalizer-declared
    @Override
    protected void finalize() throws Throwable {
        dispose();
        // ruleid: java-finalizer-declared
        super.finalize();
    }
}

class Texture {
    // ruleid: java-finalizer-declared
    public void finalize() {
        free(id);
    }

    // ok: java-finalizer-declared
    void finalizeLayout() {
        layout.run();
    }
}
