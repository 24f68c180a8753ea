class Threads {
    void stop(Thread worker) {
        // ruleid: java-obsolete-thread-method
        worker.stop();
    }

    void pause() {
        Thread worker = new Thread(this::run);
        // ruleid: java-obsolete-thread-method
        worker.suspend();
    }

    void exit() {
        // ruleid: java-obsolete-thread-method
        System.runFinalizersOnExit(true);
    }

    void interrupt(Thread worker) {
        // ok: java-obsolete-thread-method
        worker.interrupt();
    }

    void service(Service service) {
        // ok: java-obsolete-thread-method
        service.stop();
    }

    void player(Player player) {
        // ok: java-obsolete-thread-method
        player.resume();
    }
}
