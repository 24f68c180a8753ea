class ParameterAsRedirect {
    void one(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        // ruleid: java-parameter-as-redirect
        resp.sendRedirect(req.getParameter("next"));
    }

    String two(String target) {
        // ruleid: java-parameter-as-redirect
        return "redirect:" + target;
    }

    Response three(String back) {
        // ruleid: java-parameter-as-redirect
        return Response.seeOther(URI.create(back)).build();
    }

    void fixed(HttpServletResponse resp) throws IOException {
        // ok: java-parameter-as-redirect
        resp.sendRedirect("/home");
    }

    String own() {
        // ok: java-parameter-as-redirect
        return "redirect:/orders";
    }

    void local(String next, HttpServletResponse resp) throws IOException {
        if (!next.startsWith("/")) {
            return;
        }
        // ok: java-parameter-as-redirect
        resp.sendRedirect(next);
    }
}

class AlsoFine {
    void looked(String name, HttpServletResponse resp) throws IOException {
        // ok: java-parameter-as-redirect
        resp.sendRedirect(TARGETS.getOrDefault(name, "/home"));
    }

    void own(String next, HttpServletResponse resp) throws IOException {
        if (next != null && next.startsWith("/") && !next.startsWith("//")) {
            // ok: java-parameter-as-redirect
            resp.sendRedirect(next);
        }
    }

    void element(Location location) {
        // ok: java-parameter-as-redirect
        createPathElement().setLocation(location);
    }
}
