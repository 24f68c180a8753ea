using System.IO;
using System.Data.SqlClient;

public class Store
{
    public void Write(string path, string password)
    {
        // ruleid: csharp-cleartext-storage-of-password
        File.WriteAllText(path, password);
    }

    public User Register(RegisterModel model)
    {
        // ruleid: csharp-cleartext-storage-of-password
        return new User { Name = model.Name, Password = model.Password };
    }

    public void Insert(SqlConnection connection, string name, string password)
    {
        var command = new SqlCommand("INSERT INTO Users (Name, Password) VALUES (@n, @p)", connection);
        command.Parameters.AddWithValue("@n", name);
        // ruleid: csharp-cleartext-storage-of-password
        command.Parameters.AddWithValue("@p", password);
    }

    public User Hashed(RegisterModel model)
    {
        // ok: csharp-cleartext-storage-of-password
        return new User { Name = model.Name, Password = _hasher.HashPassword(model.Password) };
    }

    public void Check(SqlConnection connection, string password)
    {
        var command = new SqlCommand("SELECT Id FROM Users WHERE Hash = dbo.Hash(@p)", connection);
        // ok: csharp-cleartext-storage-of-password
        command.Parameters.AddWithValue("@p", password);
    }

    public void Text(string path, string report)
    {
        // ok: csharp-cleartext-storage-of-password
        File.WriteAllText(path, report);
    }
}
