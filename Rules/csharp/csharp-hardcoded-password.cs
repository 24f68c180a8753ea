using System;
using System.Data.SqlClient;
using System.Net;
using Microsoft.Extensions.Configuration;

public class Database
{
    // ruleid: csharp-hardcoded-password
    private const string DbPassword = "S3cr3t!pass";
    // ok: csharp-hardcoded-password
    private const string PasswordField = "j_password";
    // ok: csharp-hardcoded-password
    private const string ApiKeyHeader = "X-Api-Key";
    // ok: csharp-hardcoded-password
    private readonly string secretKey = Environment.GetEnvironmentVariable("SECRET_KEY");

    public SqlConnection Open()
    {
        // ruleid: csharp-hardcoded-password
        return new SqlConnection("Server=db;Database=shop;User Id=sa;Password=hunter22;");
    }

    public NetworkCredential Mail()
    {
        // ruleid: csharp-hardcoded-password
        return new NetworkCredential("mailer", "mailpw99");
    }

    public bool Login(string user, string password)
    {
        // ruleid: csharp-hardcoded-password
        return user == "admin" && password == "letmein1";
    }

    public void Variable()
    {
        // ruleid: csharp-hardcoded-password
        var connectionString = "Data Source=db;Initial Catalog=shop;User ID=sa;Password=hunter22";
        Use(connectionString);
    }

    public SqlConnection Safe(IConfiguration configuration)
    {
        // ok: csharp-hardcoded-password
        return new SqlConnection(configuration.GetConnectionString("Shop"));
    }

    public NetworkCredential SafeMail(string user, string password)
    {
        // ok: csharp-hardcoded-password
        return new NetworkCredential(user, password);
    }

    public void Integrated()
    {
        // ok: csharp-hardcoded-password
        var connectionString = "Data Source=db;Initial Catalog=shop;Integrated Security=true";
        Use(connectionString);
    }

    public bool IsEmpty(string password)
    {
        // ok: csharp-hardcoded-password
        return password == "";
    }
}
