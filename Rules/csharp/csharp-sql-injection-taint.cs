using System.Data.SqlClient;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

public class UsersController : Controller
{
    [HttpGet("{name}")]
    public IActionResult Find(string name)
    {
        using var connection = new SqlConnection(_connectionString);
        // ruleid: csharp-sql-injection-taint
        using var command = new SqlCommand("SELECT * FROM Users WHERE Name = '" + name + "'", connection);
        return Ok(command.ExecuteReader());
    }

    public IActionResult Query()
    {
        var id = Request.Query["id"];
        var sql = $"SELECT * FROM Users WHERE Id = {id}";
        // ruleid: csharp-sql-injection-taint
        return Ok(_context.Users.FromSqlRaw(sql).ToList());
    }

    [HttpPost]
    public IActionResult Search([FromBody] SearchModel model)
    {
        var command = _connection.CreateCommand();
        // ruleid: csharp-sql-injection-taint
        command.CommandText = string.Format("SELECT * FROM Items WHERE Title LIKE '%{0}%'", model.Text);
        return Ok(command.ExecuteReader());
    }

    public IActionResult Dapper([FromQuery] string order)
    {
        // ruleid: csharp-sql-injection-taint
        return Ok(connection.Query<User>("SELECT * FROM Users ORDER BY " + order));
    }

    public IActionResult Parameter(string name)
    {
        // ok: csharp-sql-injection-taint
        using var command = new SqlCommand("SELECT * FROM Users WHERE Name = @name", _connection);
        command.Parameters.AddWithValue("@name", name);
        return Ok(command.ExecuteReader());
    }

    public IActionResult Number(string id)
    {
        var number = int.Parse(id);
        // ok: csharp-sql-injection-taint
        return Ok(_context.Users.FromSqlRaw("SELECT * FROM Users WHERE Id = " + number));
    }

    public IActionResult Interpolated(string name)
    {
        // ok: csharp-sql-injection-taint
        return Ok(_context.Users.FromSqlInterpolated($"SELECT * FROM Users WHERE Name = {name}"));
    }

    public IActionResult Column(string column)
    {
        if (!Columns.Contains(column))
        {
            return BadRequest();
        }
        // ok: csharp-sql-injection-taint
        return Ok(connection.Query<User>("SELECT * FROM Users ORDER BY " + column));
    }
}
