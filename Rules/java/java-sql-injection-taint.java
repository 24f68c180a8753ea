package app;

import java.io.*;
import java.sql.*;
import javax.persistence.EntityManager;
import javax.servlet.http.*;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

class Users extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        try (Connection c = pool.getConnection(); Statement st = c.createStatement()) {
            // ruleid: java-sql-injection-taint
            ResultSet rs = st.executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @GetMapping("/users/{id}")
    public Object find(@PathVariable("id") String id, JdbcTemplate jdbcTemplate) {
        String sql = String.format("SELECT * FROM users WHERE id = %s", id);
        // ruleid: java-sql-injection-taint
        return jdbcTemplate.queryForMap(sql);
    }

    @javax.ws.rs.GET
    public Object jpa(@javax.ws.rs.QueryParam("mail") String mail, EntityManager em) {
        StringBuilder query = new StringBuilder("select u from User u where u.mail = '");
        query.append(mail).append("'");
        // ruleid: java-sql-injection-taint
        return em.createQuery(query.toString()).getResultList();
    }

    void console(Connection c) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String order = in.readLine();
        // ruleid: java-sql-injection-taint
        PreparedStatement ps = c.prepareStatement("SELECT * FROM items ORDER BY " + order);
    }

    @GetMapping("/safe/{id}")
    public Object safe(@PathVariable String id, JdbcTemplate jdbcTemplate) {
        // ok: java-sql-injection-taint
        return jdbcTemplate.queryForMap("SELECT * FROM users WHERE id = ?", id);
    }

    void number(HttpServletRequest request, Statement st) throws SQLException {
        int id = Integer.parseInt(request.getParameter("id"));
        // ok: java-sql-injection-taint
        st.executeQuery("SELECT * FROM users WHERE id = " + id);
    }

    Object sorted(HttpServletRequest request, EntityManager em) {
        String column = request.getParameter("sort");
        if (!COLUMNS.contains(column)) {
            throw new IllegalArgumentException(column);
        }
        // ok: java-sql-injection-taint
        return em.createQuery("select u from User u order by u." + column).getResultList();
    }

    Object named(HttpServletRequest request, EntityManager em) {
        // ok: java-sql-injection-taint
        return em.createQuery("select u from User u where u.mail = :mail").setParameter("mail", request.getParameter("mail"));
    }
}
