class ParameterInHeader {
    void one(HttpServletRequest req, HttpServletResponse resp) {
        // ruleid: java-parameter-in-response-or-header
        resp.setHeader("X-Lang", req.getParameter("lang"));
    }

    void two(String file) {
        DefaultHttpHeaders headers = new DefaultHttpHeaders(false);
        // ruleid: java-parameter-in-response-or-header
        headers.set("Content-Disposition", "attachment; filename=" + file);
    }

    void three(String subject, MimeMessage msg) throws MessagingException {
        // ruleid: java-parameter-in-response-or-header
        msg.setSubject(subject);
    }

    void fixed(HttpServletResponse resp) {
        // ok: java-parameter-in-response-or-header
        resp.setHeader("Cache-Control", "no-store");
    }

    void stripped(String file, HttpServletResponse resp) {
        // ok: java-parameter-in-response-or-header
        resp.setHeader("X-File", file.replaceAll("[\r\n]", ""));
    }

    void encoded(String file, HttpServletResponse resp) {
        // ok: java-parameter-in-response-or-header
        resp.setHeader("X-File", URLEncoder.encode(file, UTF_8));
    }
}
