class Handlers {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
        // ruleid: java-handler-without-authorization
        userDao.delete(req.getParameter("id"));
    }

    @PostMapping("/orders/{id}/cancel")
    public void cancel(@PathVariable Long id) {
        // ruleid: java-handler-without-authorization
        orderService.cancel(id);
    }

    @GetMapping("/employees/{id}/salary")
    public BigDecimal salary(@PathVariable Long id) {
        // ruleid: java-handler-without-authorization
        return employees.salaryOf(id);
    }

    protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        if (!req.isUserInRole("admin")) {
            resp.sendError(403);
            return;
        }
        // ok: java-handler-without-authorization
        userDao.delete(req.getParameter("id"));
    }

    @PreAuthorize("hasRole('HR')")
    @GetMapping("/employees/{id}/salary2/salary")
    public BigDecimal salaryForHr(@PathVariable Long id) {
        // ok: java-handler-without-authorization
        return employees.salaryOf(id);
    }

    @GetMapping("/products/{id}")
    public Product product(@PathVariable Long id) {
        // ok: java-handler-without-authorization
        return products.byId(id);
    }
}
