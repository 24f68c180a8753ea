class Slides {
    private final List<Slide> slides = new ArrayList<>();
    private static final String[] DAYS = {"Mon", "Tue", "Wed"};

    public String dayName(int day) {
        // ruleid: java-index-from-caller-unchecked
        return DAYS[day];
    }

    @GetMapping("/slides/{n}")
    public Slide slide(@PathVariable int n) {
        if (n < slides.size()) {
            // ruleid: java-index-from-caller-unchecked
            return slides.get(n - 1);
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        int index = Integer.parseInt(req.getParameter("i"));
        // ruleid: java-index-from-caller-unchecked
        resp.getWriter().println(DAYS[index]);
    }

    public String checkedDay(int day) {
        if (day < 0 || day >= DAYS.length) {
            return "";
        }
        // ok: java-index-from-caller-unchecked
        return DAYS[day];
    }

    public Slide at(int index) {
        Objects.checkIndex(index, slides.size());
        // ok: java-index-from-caller-unchecked
        return slides.get(index);
    }

    private Slide inner(int index) {
        // ok: java-index-from-caller-unchecked
        return slides.get(index);
    }
}
