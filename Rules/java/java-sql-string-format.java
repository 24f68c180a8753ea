import java.sql.*;

class Reports {
    ResultSet byName(Statement st, String name) throws SQLException {
        // ruleid: java-sql-string-format
        return st.executeQuery(String.format("SELECT * FROM reports WHERE name = '%s'", name));
    }

    String insert(String user, String text) {
        // ruleid: java-sql-string-format
        return String.format("INSERT INTO notes (author, body) VALUES ('%s', '%s')", user, text);
    }

    String block(String mail) {
        // ruleid: java-sql-string-format
        return "DELETE FROM users WHERE mail = '%s'".formatted(mail);
    }

    String table(String table) {
        // ok: java-sql-string-format
        return String.format("SELECT * FROM %s WHERE name = ?", "reports");
    }

    String number(int id) {
        // ok: java-sql-string-format
        return String.format("SELECT * FROM reports WHERE id = %d", id);
    }

    String message(String name) {
        // ok: java-sql-string-format
        return String.format("cannot select from %s where you are", name);
    }
}
