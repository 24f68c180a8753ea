class Divide {
    int servlet(HttpServletRequest request, int total) {
        int n = Integer.parseInt(request.getParameter("n"));
        // ruleid: java-division-by-input
        return total / n;
    }

    @GetMapping("/pages")
    public int spring(@RequestParam int size) {
        // ruleid: java-division-by-input
        return count / size;
    }

    int rest(Scanner in, int total) {
        int n = in.nextInt();
        // ruleid: java-division-by-input
        return total % n;
    }

    int checked(HttpServletRequest request, int total) {
        int n = Integer.parseInt(request.getParameter("n"));
        if (n == 0) {
            return 0;
        }
        // ok: java-division-by-input
        return total / n;
    }

    int bounded(HttpServletRequest request, int total) {
        // ok: java-division-by-input
        return total / Math.max(1, Integer.parseInt(request.getParameter("n")));
    }

    int half(HttpServletRequest request) {
        // ok: java-division-by-input
        return Integer.parseInt(request.getParameter("n")) / 2;
    }
}
