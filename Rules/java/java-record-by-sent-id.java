class RecordBySentId {
    @GetMapping("/invoices/{id}")
    public Invoice one(@PathVariable Long id) {
        // ruleid: java-record-by-sent-id
        return invoices.findById(id).orElseThrow();
    }

    @GET
    @Path("/messages")
    public Message two(@QueryParam("id") long id) {
        // ruleid: java-record-by-sent-id
        return messageDao.load(id);
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        long id = Long.parseLong(req.getParameter("account"));
        // ruleid: java-record-by-sent-id
        resp.getWriter().print(accountDao.find(id));
    }

    @GetMapping("/orders/{id}")
    public Order owned(@PathVariable Long id, Principal principal) {
        // ok: java-record-by-sent-id
        return orders.findByIdAndOwner(id, principal.getName());
    }

    @GetMapping("/files/{id}")
    public Document checked(@PathVariable Long id) {
        // ok: java-record-by-sent-id
        Document d = documents.findById(id);
        if (!d.getOwner().equals(currentUser())) {
            throw new ForbiddenException();
        }
        return d;
    }

    Order internal(Long id) {
        // ok: java-record-by-sent-id
        return orders.findById(id);
    }
}
