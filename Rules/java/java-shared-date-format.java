class Dates {
    // ruleid: java-shared-date-format
    private static final SimpleDateFormat FORMAT = new SimpleDateFormat("yyyy-MM-dd");
    // ruleid: java-shared-date-format
    public static final DateFormat ISO = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss");
    // ruleid: java-shared-date-format
    static SimpleDateFormat time = new SimpleDateFormat("HH:mm");
    // ok: java-shared-date-format
    private static final DateTimeFormatter GOOD = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    // ok: java-shared-date-format
    private static final ThreadLocal<DateFormat> LOCAL = ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));

    String format(Date date) {
        // ok: java-shared-date-format
        SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd");
        return format.format(date);
    }
}
