class ParameterInQuery {
    List<User> one(String name) {
        // ruleid: java-parameter-in-query
        return jdbcTemplate.query("select * from users where name = '" + name + "'", mapper);
    }

    Object two(String role) {
        String hql = String.format("from User where role = '%s'", role);
        // ruleid: java-parameter-in-query
        return session.createQuery(hql).list();
    }

    void three(Filter filter) throws SQLException {
        StringBuilder sql = new StringBuilder("select id from items where kind = ");
        sql.append(filter.getKind());
        // ruleid: java-parameter-in-query
        statement.executeQuery(sql.toString());
    }

    Object bound(String name) {
        // ok: java-parameter-in-query
        return jdbcTemplate.query("select * from users where name = ?", mapper, name);
    }

    Object fixed() {
        // ok: java-parameter-in-query
        return session.createQuery("from User").list();
    }

    Object number(String id) {
        // ok: java-parameter-in-query
        return session.createQuery("from User where id = " + Long.parseLong(id)).list();
    }
}

class AlsoFine {
    List<User> sorted(JdbcTemplate jdbc, String sort) {
        String column = COLUMNS.get(sort);
        // ok: java-parameter-in-query
        return jdbc.query("select * from users order by " + column, mapper);
    }

    List<User> direction(JdbcTemplate jdbc, String order) {
        String dir = order.equalsIgnoreCase("desc") ? "DESC" : "ASC";
        // ok: java-parameter-in-query
        return jdbc.query("select * from users order by name " + dir, mapper);
    }
}
