class Invoices {
    @GetMapping("/invoices/{id}")
    Invoice invoice(@PathVariable long id) {
        // ruleid: java-private-record-by-sent-id
        return invoiceRepository.findById(id).orElseThrow();
    }

    @GET
    @Path("/messages/{id}")
    Message message(@PathParam("id") long id) {
        // ruleid: java-private-record-by-sent-id
        return em.find(Message.class, id);
    }

    void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        long accountId = Long.parseLong(req.getParameter("accountId"));
        // ruleid: java-private-record-by-sent-id
        resp.getWriter().write(gson.toJson(accountDao.statement(accountId)));
    }

    @GetMapping("/invoices/{id}")
    Invoice own(@PathVariable long id, Principal principal) {
        // ok: java-private-record-by-sent-id
        return invoiceRepository.findByIdAndOwner(id, principal.getName());
    }

    @GetMapping("/invoices/{id}")
    Invoice compared(@PathVariable long id, Principal principal) {
        // ok: java-private-record-by-sent-id
        Invoice invoice = invoiceRepository.findById(id).orElseThrow();
        if (!invoice.getCustomer().equals(principal.getName())) {
            throw new AccessDeniedException("owner");
        }
        return invoice;
    }

    @GetMapping("/products/{id}")
    Product product(@PathVariable long id) {
        // ok: java-private-record-by-sent-id
        return productRepository.findById(id).orElseThrow();
    }

    @PreAuthorize("@rights.mayRead(#id)")
    @GetMapping("/invoices/{id}")
    Invoice annotated(@PathVariable long id) {
        // ok: java-private-record-by-sent-id
        return invoiceRepository.findById(id).orElseThrow();
    }
}
