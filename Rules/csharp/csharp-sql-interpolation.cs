using System.Data.SqlClient;

public class Interpolated
{
    public void Find(SqlConnection connection, string name)
    {
        // ruleid: csharp-sql-interpolation
        var command = new SqlCommand($"SELECT * FROM Users WHERE Name = '{name}'", connection);
    }

    public string Insert(User user)
    {
        // ruleid: csharp-sql-interpolation
        var sql = $"INSERT INTO Users (Name) VALUES ('{user.Name}')";
        return sql;
    }

    public void Delete(SqlCommand command, string mail)
    {
        // ruleid: csharp-sql-interpolation
        command.CommandText = $@"DELETE FROM Users WHERE Mail = '{mail}'";
    }

    public object Safe(AppContext db, string name)
    {
        // ok: csharp-sql-interpolation
        return db.Users.FromSqlInterpolated($"SELECT * FROM Users WHERE Name = {name}");
    }

    public string Table(string table)
    {
        // ok: csharp-sql-interpolation
        return $"SELECT * FROM {table} WHERE Name = @name";
    }

    public string Message(string name)
    {
        // ok: csharp-sql-interpolation
        return $"Select one from the list where it says '{name}'";
    }
}
