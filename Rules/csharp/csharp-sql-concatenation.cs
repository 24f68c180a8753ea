using System.Data.SqlClient;
using System.Text;

public class Orders
{
    public SqlDataReader Find(SqlConnection connection, string customer)
    {
        // ruleid: csharp-sql-concatenation
        var sql = "SELECT * FROM Orders WHERE Customer = '" + customer + "'";
        return new SqlCommand(sql, connection).ExecuteReader();
    }

    public void Update(SqlCommand command, User user)
    {
        // ruleid: csharp-sql-concatenation
        command.CommandText = "UPDATE Users SET Mail = '" + user.Mail + "' WHERE Id = 1";
    }

    public string Format(string name)
    {
        // ruleid: csharp-sql-concatenation
        return string.Format("SELECT * FROM Users WHERE Name = '{0}'", name);
    }

    public string Second(string table, string name)
    {
        // ruleid: csharp-sql-concatenation
        return "DELETE FROM [" + table + "] WHERE Name = '" + name + "'";
    }

    public string Number(int number)
    {
        // ok: csharp-sql-concatenation
        return "SELECT * FROM Orders WHERE Number = " + number;
    }

    public string Parameter()
    {
        // ok: csharp-sql-concatenation
        return "SELECT * FROM Orders " + "WHERE Customer = @customer";
    }

    public string Message(string name)
    {
        // ok: csharp-sql-concatenation
        return "Select a file from the list, then press " + name;
    }

    public string Placeholder(string schema)
    {
        // ok: csharp-sql-concatenation
        return string.Format("SELECT * FROM {0}.Users WHERE Name = @name", schema);
    }
}
