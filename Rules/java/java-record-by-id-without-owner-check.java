import org.springframework.web.bind.annotation.*;

class Invoices {
    @GetMapping("/invoices/{id}")
    public Invoice invoice(@PathVariable long id) {
        // ruleid: java-record-by-id-without-owner-check
        return invoiceRepository.findById(id).orElseThrow();
    }

    @DeleteMapping("/api/users/{id}")
    public void delete(@PathVariable Long id, Principal principal) {
        log.info("{} deletes a user", principal.getName());
        // ruleid: java-record-by-id-without-owner-check
        userRepository.deleteById(id);
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        long accountId = Long.parseLong(req.getParameter("accountId"));
        // ruleid: java-record-by-id-without-owner-check
        resp.getWriter().write(json(accountDao.statement(accountId)));
    }

    @PreAuthorize("hasRole('ADMIN')")
    @DeleteMapping("/admin/users/{id}")
    public void deleteByAdmin(@PathVariable Long id) {
        // ok: java-record-by-id-without-owner-check
        userRepository.deleteById(id);
    }

    @GetMapping("/mine/{id}")
    public Invoice mine(@PathVariable long id, Principal p) {
        // ok: java-record-by-id-without-owner-check
        Invoice i = invoiceRepository.findById(id).orElseThrow();
        if (!i.getOwner().equals(p.getName())) throw new AccessDenied();
        return i;
    }

    @GetMapping("/products/{id}")
    public Product product(@PathVariable long id) {
        // ok: java-record-by-id-without-owner-check
        return productRepository.findById(id).orElseThrow();
    }
}
