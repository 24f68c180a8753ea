import javax.servlet.http.*;

class ChangeEmailServlet extends HttpServlet {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        User user = (User) req.getSession().getAttribute("user");
        // ruleid: java-state-change-in-servlet-without-token
        user.setEmail(req.getParameter("email"));
        userDao.update(user);
    }
}

class TransferServlet extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String me = (String) request.getSession().getAttribute("login");
        // ruleid: java-state-change-in-servlet-without-token
        bank.transfer(me, request.getParameter("to"));
    }

    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        // ruleid: java-state-change-in-servlet-without-token
        posts.delete(session.getAttribute("uid"), request.getParameter("post"));
    }
}

class SafeServlet extends HttpServlet {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        User user = (User) req.getSession().getAttribute("user");
        if (!same(req.getSession().getAttribute("csrf"), req.getParameter("csrfToken"))) {
            resp.sendError(403);
            return;
        }
        // ok: java-state-change-in-servlet-without-token
        user.setEmail(req.getParameter("email"));
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        // ok: java-state-change-in-servlet-without-token
        show(req.getSession(), req.getParameter("page"));
    }

    void other(HttpServletRequest req, User user) {
        // ok: java-state-change-in-servlet-without-token
        user.setEmail(req.getParameter("email"));
    }
}
