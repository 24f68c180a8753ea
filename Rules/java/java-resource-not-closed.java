import java.sql.*;
import java.net.Socket;

class Users {
    int count() throws SQLException {
        // ruleid: java-resource-not-closed
        Connection con = dataSource.getConnection();
        // ruleid: java-resource-not-closed
        PreparedStatement ps = con.prepareStatement("select count(*) from users");
        ResultSet rs = ps.executeQuery();
        rs.next();
        return rs.getInt(1);
    }

    void ping(String host) throws Exception {
        // ruleid: java-resource-not-closed
        Socket s = new Socket(host, 80);
        s.getOutputStream().write(1);
    }

    int countSafe() throws SQLException {
        // ok: java-resource-not-closed
        try (Connection con = dataSource.getConnection()) {
            return query(con);
        }
    }

    Connection open() throws SQLException {
        // ok: java-resource-not-closed
        Connection con = dataSource.getConnection();
        return con;
    }

    void closed(String host) throws Exception {
        // ok: java-resource-not-closed
        Socket s = new Socket(host, 80);
        try {
            s.getOutputStream().write(1);
        } finally {
            s.close();
        }
    }
}
