class Jumps {
    public ResponseEntity<Void> go(String target) {
        // ruleid: java-redirect-to-named-target
        return ResponseEntity.status(302).location(URI.create(target)).build();
    }

    void after(HttpServletResponse response, LoginForm form) throws IOException {
        // ruleid: java-redirect-to-named-target
        response.sendRedirect(form.getReturnUrl());
    }

    String leave(String next) {
        // ruleid: java-redirect-to-named-target
        return "redirect:" + next;
    }

    void home(HttpServletResponse response) throws IOException {
        // ok: java-redirect-to-named-target
        response.sendRedirect("/home");
    }

    String checked(String next) {
        if (!next.startsWith("/") || next.startsWith("//")) {
            return "redirect:/";
        }
        // ok: java-redirect-to-named-target
        return "redirect:" + next;
    }

    void order(HttpServletResponse response, long id) throws IOException {
        // ok: java-redirect-to-named-target
        response.sendRedirect("/orders/" + id);
    }
}
