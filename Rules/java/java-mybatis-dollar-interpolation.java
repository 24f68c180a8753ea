import org.apache.ibatis.annotations.*;

interface UserMapper {
    // ruleid: java-mybatis-dollar-interpolation
    @Select("SELECT * FROM users WHERE name = '${name}'")
    User byName(@Param("name") String name);

    // ruleid: java-mybatis-dollar-interpolation
    @Select({"SELECT * FROM users", "ORDER BY ${column}"})
    java.util.List<User> sorted(@Param("column") String column);

    // ruleid: java-mybatis-dollar-interpolation
    @Delete("DELETE FROM users WHERE id = ${id}")
    int remove(@Param("id") String id);

    // ok: java-mybatis-dollar-interpolation
    @Select("SELECT * FROM users WHERE name = #{name}")
    User good(@Param("name") String name);

    // ok: java-mybatis-dollar-interpolation
    @Update({"UPDATE users SET mail = #{mail}", "WHERE id = #{id}"})
    int update(@Param("id") long id, @Param("mail") String mail);

    // ok: java-mybatis-dollar-interpolation
    @Value("${spring.datasource.url}")
    String url = null;
}
