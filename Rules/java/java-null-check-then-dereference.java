class Nulls {
    boolean empty(String text) {
        // ruleid: java-null-check-then-dereference
        return text == null && text.isEmpty();
    }

    int length(String text) {
        // ruleid: java-null-check-then-dereference
        if (text == null) {
            return text.length();
        }
        return 0;
    }

    Object session(HttpServletRequest request) {
        // ruleid: java-null-check-then-dereference
        return request.getSession(false).getAttribute("user");
    }

    boolean admin(HttpServletRequest request) {
        // ruleid: java-null-check-then-dereference
        return request.getParameter("role").equals("admin");
    }

    boolean good(String text) {
        // ok: java-null-check-then-dereference
        return text == null || text.isEmpty();
    }

    int goodLength(String text) {
        // ok: java-null-check-then-dereference
        if (text != null) {
            return text.length();
        }
        return 0;
    }

    boolean goodAdmin(HttpServletRequest request) {
        // ok: java-null-check-then-dereference
        return "admin".equals(request.getParameter("role"));
    }
}
