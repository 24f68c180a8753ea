class Index {
    String servlet(HttpServletRequest request, String[] pages) {
        int n = Integer.parseInt(request.getParameter("n"));
        // ruleid: java-array-index-taint
        return pages[n];
    }

    @GetMapping("/item")
    public String spring(@RequestParam int index) {
        // ruleid: java-array-index-taint
        return items[index];
    }

    void console(Scanner scanner, int[] values) {
        int i = scanner.nextInt();
        // ruleid: java-array-index-taint
        values[i] = 1;
    }

    String checked(HttpServletRequest request, String[] pages) {
        int n = Integer.parseInt(request.getParameter("n"));
        if (n < 0 || n >= pages.length) {
            return "";
        }
        // ok: java-array-index-taint
        return pages[n];
    }

    String wrapped(HttpServletRequest request, String[] pages) {
        int n = Integer.parseInt(request.getParameter("n"));
        // ok: java-array-index-taint
        return pages[Math.floorMod(n, pages.length)];
    }

    String constant(HttpServletRequest request, String[] pages) {
        // ok: java-array-index-taint
        return pages[0];
    }
}
