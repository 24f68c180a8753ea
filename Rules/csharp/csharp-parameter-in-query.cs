public class ParameterInQuery
{
    public void One(string name)
    {
        // ruleid: csharp-parameter-in-query
        var cmd = new SqlCommand("select * from users where name = '" + name + "'", _con);
        cmd.ExecuteReader();
    }

    public List<User> Two(string role)
    {
        // ruleid: csharp-parameter-in-query
        return _db.Users.FromSqlRaw($"select * from users where role = '{role}'").ToList();
    }

    public void Three(Filter filter, IDbCommand cmd)
    {
        var sql = new StringBuilder("select id from items where kind = ");
        sql.Append(filter.Kind);
        // ruleid: csharp-parameter-in-query
        cmd.CommandText = sql.ToString();
    }

    public object Bound(string name)
    {
        // ok: csharp-parameter-in-query
        return _con.Query("select * from users where name = @name", new { name });
    }

    public void Fixed()
    {
        // ok: csharp-parameter-in-query
        var cmd = new SqlCommand("select * from users", _con);
    }

    public object Number(string id)
    {
        // ok: csharp-parameter-in-query
        return _con.Query("select * from users where id = " + int.Parse(id));
    }
}
