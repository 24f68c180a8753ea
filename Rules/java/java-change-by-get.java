class ChangeByGet {
    @GetMapping("/posts/{id}/delete")
    public String one(@PathVariable long id) {
        // ruleid: java-change-by-get
        postService.deleteOwned(id, who());
        return "redirect:/posts";
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) {
        // ruleid: java-change-by-get
        accounts.transfer(req.getParameter("to"), amount);
    }

    void three(HttpSecurity http) throws Exception {
        // ruleid: java-change-by-get
        http.csrf(c -> c.disable());
    }

    @PostMapping("/posts/{id}/delete")
    public String post(@PathVariable long id) {
        // ok: java-change-by-get
        postService.delete(id);
        return "redirect:/posts";
    }

    @GetMapping("/posts/{id}")
    public Post read(@PathVariable long id) {
        // ok: java-change-by-get
        return postService.find(id);
    }

    @GetMapping("/out")
    public String out(HttpSession session) {
        // ok: java-change-by-get
        session.removeAttribute("cart");
        return "redirect:/";
    }
}
