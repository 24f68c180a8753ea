import java.util.Map;

class Natives {
    void convert(Path video) throws IOException {
        ProcessBuilder pb = new ProcessBuilder("ffmpeg", "-i", video.toString());
        Map<String, String> env = pb.environment();
        // ruleid: java-search-path-under-foreign-control
        env.put("PATH", ".:/tmp/bin:" + env.get("PATH"));
        pb.start();
    }

    static {
        String dir = System.getProperty("user.dir");
        // ruleid: java-search-path-under-foreign-control
        System.load(dir + "/libcodec.so");
    }

    void temp() throws IOException {
        // ruleid: java-search-path-under-foreign-control
        new ProcessBuilder("/tmp/tool", "-x").start();
    }

    void absolute(Path video) throws IOException {
        ProcessBuilder pb = new ProcessBuilder("/usr/bin/ffmpeg", "-i", video.toString());
        // ok: java-search-path-under-foreign-control
        pb.environment().put("PATH", "/usr/bin:/bin");
    }

    void own() {
        // ok: java-search-path-under-foreign-control
        System.load("/opt/app/lib/libcodec.so");
    }

    void named() {
        // ok: java-search-path-under-foreign-control
        System.loadLibrary("codec");
    }
}
