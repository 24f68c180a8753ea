class EndlessLoop {
    int one(String text, String word) {
        int count = 0;
        int i = text.indexOf(word);
        while (i >= 0) {
            count++;
            // ruleid: java-loop-that-may-not-end
            i = text.indexOf(word, i);
        }
        return count;
    }

    void two(InputStream in, byte[] b) throws IOException {
        int n = 0;
        // ruleid: java-loop-that-may-not-end
        while (n < b.length) {
            n += in.read(b, n, b.length - n);
        }
    }

    void three(Node node) {
        // ruleid: java-loop-that-may-not-end
        while (node != null) {
            visit(node);
        }
    }

    void list(Node node) {
        // ok: java-loop-that-may-not-end
        while (node != null) {
            visit(node);
            node = node.next();
        }
    }

    void queue(Queue<Job> q) {
        // ok: java-loop-that-may-not-end
        while (!q.isEmpty()) {
            run(q.poll());
        }
    }

    int found(String text, String word) {
        int i = text.indexOf(word);
        while (i >= 0) {
            // ok: java-loop-that-may-not-end
            i = text.indexOf(word, i + 1);
        }
        return i;
    }
}
