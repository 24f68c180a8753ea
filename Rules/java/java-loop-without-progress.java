class Progress {
    void parse(ByteBuffer buf) {
        int pos = 0;
        // ruleid: java-loop-without-progress
        while (pos < buf.limit()) {
            int len = buf.getShort(pos) & 0xffff;
            handle(buf, pos, len);
            pos += len;
        }
    }

    void copy(InputStream in, OutputStream out, long total) throws IOException {
        byte[] b = new byte[8192];
        long done = 0;
        // ruleid: java-loop-without-progress
        while (done != total) {
            int n = in.read(b);
            if (n > 0) {
                out.write(b, 0, n);
                done += n;
            }
        }
    }

    void pick(List<Job> jobs) {
        int i = 0;
        // ruleid: java-loop-without-progress
        while (i < jobs.size()) {
            if (jobs.get(i).isValid()) {
                run(jobs.get(i));
                i++;
            }
        }
    }

    void await(Service service) {
        // ruleid: java-loop-without-progress
        while (!service.isReady()) {
            service.poll();
        }
    }

    void parseSafe(ByteBuffer buf) {
        int pos = 0;
        // ok: java-loop-without-progress
        while (pos < buf.limit()) {
            int len = buf.getShort(pos) & 0xffff;
            if (len <= 0) {
                break;
            }
            pos += len;
        }
    }

    void count(int n) {
        // ok: java-loop-without-progress
        for (int i = 0; i < n; i += 2) {
            run(i);
        }
    }

    void awaitBounded(Service service) {
        int tries = 0;
        // ok: java-loop-without-progress
        while (!service.isReady()) {
            if (++tries > 10) {
                throw new IllegalStateException("not ready");
            }
            service.poll();
        }
    }
}
