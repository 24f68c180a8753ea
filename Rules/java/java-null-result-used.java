import javax.servlet.http.*;

class Lookup {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String name = req.getParameter("name");
        // ruleid: java-null-result-used
        String upper = name.trim();
        show(resp, upper);
    }

    String cityOf(long userId) {
        User user = users.findById(userId).orElse(null);
        // ruleid: java-null-result-used
        return user.getAddress();
    }

    boolean json(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        // ruleid: java-null-result-used
        return accept.contains("json");
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String name = req.getParameter("name");
        if (name == null) {
            return;
        }
        // ok: java-null-result-used
        show(resp, name.trim());
    }

    String citySafe(long userId) {
        // ok: java-null-result-used
        return users.findById(userId).map(User::getAddress).orElse("");
    }

    boolean jsonSafe(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        // ok: java-null-result-used
        return accept != null && accept.contains("json");
    }
}
