class Orders {
    @PostMapping("/transfer")
    public void transfer(@RequestBody TransferRequest req) {
        // ruleid: java-request-amount-without-range-check
        accounts.transfer(req.getFrom(), req.getTo(), req.getAmount());
    }

    @GetMapping("/items")
    public List<Item> items(@RequestParam int page, @RequestParam int size) {
        // ruleid: java-request-amount-without-range-check
        return repo.findAll(PageRequest.of(page, size)).getContent();
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
        int quantity = Integer.parseInt(req.getParameter("quantity"));
        // ruleid: java-request-amount-without-range-check
        cart.add(req.getParameter("sku"), quantity);
    }

    @PostMapping("/transfer2")
    public void transferChecked(@Valid @RequestBody TransferRequest req) {
        // ok: java-request-amount-without-range-check
        accounts.transfer(req.getFrom(), req.getTo(), req.getAmount());
    }

    @PostMapping("/buy")
    public void buy(@RequestParam int quantity) {
        if (quantity < 1 || quantity > 100) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        // ok: java-request-amount-without-range-check
        cart.add("sku", quantity);
    }

    @GetMapping("/items/{id}")
    public Item item(@PathVariable long id) {
        // ok: java-request-amount-without-range-check
        return repo.findById(id).orElseThrow();
    }
}
