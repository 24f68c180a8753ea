import java.util.List;

class Options {
    // ruleid: java-mutable-static-field
    public static boolean verbose;

    // ruleid: java-mutable-static-field
    public static String folder = "/var/lib/app";

    // ruleid: java-mutable-static-field
    public static final String[] HOSTS = {"one", "two"};

    // ok: java-mutable-static-field
    public static final int LIMIT = 10;

    // ok: java-mutable-static-field
    private static int count = 0;

    // ok: java-mutable-static-field
    public static final List<String> NAMES = List.of("one", "two");
}
