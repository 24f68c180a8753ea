public class Sample55
{
    public SqlConnection Connect()
    {
        // ruleid: csharp-database-connection-without-encryption
        var b = new SqlConnectionStringBuilder { DataSource = "sql.example.com", Encrypt = SqlConnectionEncryptOption.Optional };
        return new SqlConnection(b.ConnectionString);
    }
}

public class Sample56
{
    // ruleid: csharp-database-connection-without-encryption
    private const string Text = "Server=db.example.com;Database=shop;Encrypt=False";
}

public class Sample57
{
    public void Prepare(NpgsqlConnectionStringBuilder b)
    {
        // ruleid: csharp-database-connection-without-encryption
        b.SslMode = SslMode.Disable;
    }
}

public class Sample58
{
    public SqlConnection ConnectSafely()
    {
        // ok: csharp-database-connection-without-encryption
        var b = new SqlConnectionStringBuilder { DataSource = "sql.example.com", Encrypt = SqlConnectionEncryptOption.Strict };
        return new SqlConnection(b.ConnectionString);
    }
}

public class Sample59
{
    // ok: csharp-database-connection-without-encryption
    private const string Local = "Server=localhost;Database=shop;Encrypt=False";
}

public class Sample60
{
    public void PrepareSafely(NpgsqlConnectionStringBuilder b)
    {
        // ok: csharp-database-connection-without-encryption
        b.SslMode = SslMode.VerifyFull;
    }
}
