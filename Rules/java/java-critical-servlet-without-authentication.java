import javax.servlet.http.*;

class ShutdownServlet extends HttpServlet {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
        String action = req.getParameter("action");
        if ("purge".equals(action)) {
            // ruleid: java-critical-servlet-without-authentication
            userDao.deleteAll();
        } else if ("stop".equals(action)) {
            // ruleid: java-critical-servlet-without-authentication
            System.exit(0);
        }
    }
}

class Admin {
    @PostMapping("/wipe")
    public void wipe() {
        // ruleid: java-critical-servlet-without-authentication
        orders.deleteAll();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @PostMapping("/wipe")
    public void wipeSafe() {
        // ok: java-critical-servlet-without-authentication
        orders.deleteAll();
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) {
        if (!req.isUserInRole("admin")) {
            return;
        }
        // ok: java-critical-servlet-without-authentication
        System.exit(0);
    }

    public static void main(String[] args) {
        // ok: java-critical-servlet-without-authentication
        System.exit(1);
    }
}
