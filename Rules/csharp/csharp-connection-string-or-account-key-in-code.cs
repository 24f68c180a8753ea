using Microsoft.EntityFrameworkCore;

public class ReportContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        // ruleid: csharp-connection-string-or-account-key-in-code
        options.UseSqlServer("Server=sql01;Database=Reports;User Id=sa;Password=P@ssw0rd2019;");
    }
}

public class Uploader
{
    // ruleid: csharp-connection-string-or-account-key-in-code
    private const string AccountKey = "f7Gq2LmN8pRs4TuVwXyZaBcDeFgHiJkLmNoPqRs";

    public HttpClient Client()
    {
        var http = new HttpClient();
        // ruleid: csharp-connection-string-or-account-key-in-code
        http.DefaultRequestHeaders.Add("X-Api-Key", "k3y-9f8e7d6c5b4a");
        return http;
    }

    // ok: csharp-connection-string-or-account-key-in-code
    private const string AccountKeyName = "Storage:AccountKey";

    public void Configure(DbContextOptionsBuilder options, IConfiguration config)
    {
        // ok: csharp-connection-string-or-account-key-in-code
        options.UseSqlServer(config.GetConnectionString("Reports"));
        // ok: csharp-connection-string-or-account-key-in-code
        options.UseSqlServer("Server=.;Database=Reports;Integrated Security=true");
    }
}
