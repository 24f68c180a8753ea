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
        // ok: java-finalizer-declared
        super.finalize();
    }
}

class Texture {
    // ruleid: java-finalizer-declared
    public void finalize() {
        free(id);
    }
}

class Sound {
    // ruleid: java-finalizer-declared
    protected void finalize() {
        stop();
    }

    // ok: java-finalizer-declared
    void finalizeLayout() {
        layout.run();
    }
}
