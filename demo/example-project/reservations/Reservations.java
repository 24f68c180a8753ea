package org.example.tools;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import javax.sql.DataSource;

public class Reservations {
    private final DataSource dataSource;

    public Reservations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean isReserved(String tool, String day) throws SQLException {
        try (Connection connection = dataSource.getConnection();
             Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(
                "SELECT 1 FROM reservation WHERE tool = '" + tool + "' AND day = '" + day + "'");
            return rows.next();
        }
    }

    public int countFor(long member) throws SQLException {
        try (Connection connection = dataSource.getConnection();
             PreparedStatement query = connection.prepareStatement(
                 "SELECT COUNT(*) FROM reservation WHERE member = ?")) {
            query.setLong(1, member);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    public String cancelToken() {
        Random random = new Random();
        return Long.toHexString(random.nextLong());
    }
}
