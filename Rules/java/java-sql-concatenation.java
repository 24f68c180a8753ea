import java.sql.*;
import org.hibernate.Session;

class Orders {
    private static final String TABLE = "orders";

    ResultSet find(Connection c, String customer) throws SQLException {
        // ruleid: java-sql-concatenation
        String sql = "SELECT * FROM orders WHERE customer = '" + customer + "'";
        return c.createStatement().executeQuery(sql);
    }

    Object hql(Session session, Filter filter) {
        // ruleid: java-sql-concatenation
        return session.createQuery("from Order o where o.state like '%" + filter.getState() + "%'").list();
    }

    void several(Statement st, String user, String mail) throws SQLException {
        // ruleid: java-sql-concatenation
        st.executeUpdate("UPDATE users SET mail = '" + mail + "' WHERE name = 'x'");
    }

    String built(String name) {
        StringBuilder sql = new StringBuilder();
        // ruleid: java-sql-concatenation
        sql.append("SELECT id FROM users WHERE name = '").append(name).append("'");
        return sql.toString();
    }

    String second(String table, String name) {
        // ruleid: java-sql-concatenation
        return "SELECT id FROM " + TABLE + " WHERE name = '" + name + "'";
    }

    ResultSet number(Connection c, int id) throws SQLException {
        // ok: java-sql-concatenation
        return c.createStatement().executeQuery("SELECT * FROM orders WHERE id = " + id);
    }

    String constant() {
        // ok: java-sql-concatenation
        return "SELECT * FROM " + TABLE + " WHERE id = ?";
    }

    String state() {
        // ok: java-sql-concatenation
        return "SELECT * FROM orders WHERE state = '" + States.OPEN + "'";
    }

    void message(String name) {
        // ok: java-sql-concatenation
        log.info("select one item from the list and press " + name);
    }

    PreparedStatement prepared(Connection c, String name) throws SQLException {
        // ok: java-sql-concatenation
        PreparedStatement ps = c.prepareStatement("SELECT * FROM users " + "WHERE name = ?");
        ps.setString(1, name);
        return ps;
    }
}
