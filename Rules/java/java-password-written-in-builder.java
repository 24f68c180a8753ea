class Config {
    DataSource source() {
        // ruleid: java-password-written-in-builder
        return DataSourceBuilder.create().username("wms").password("wms-2019-prod").build();
    }
    Connection open() throws SQLException {
        // ruleid: java-password-written-in-builder
        return DriverManager.getConnection("jdbc:mysql://db/x", "root", "Tr0ub4dor");
    }
    Key key() {
        // ruleid: java-password-written-in-builder
        return Keys.hmacShaKeyFor("a-very-long-key-in-the-code-0001".getBytes());
    }
    DataSource configured(Environment env) {
        // ok: java-password-written-in-builder
        return DataSourceBuilder.create().username("wms").password(env.getProperty("db.password")).build();
    }
    Connection given(String password) throws SQLException {
        // ok: java-password-written-in-builder
        return DriverManager.getConnection("jdbc:mysql://db/x", "root", password);
    }
    Connection none() throws SQLException {
        // ok: java-password-written-in-builder
        return DriverManager.getConnection("jdbc:h2:mem:x", "sa", "");
    }
}
