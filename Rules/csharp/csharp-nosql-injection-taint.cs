public class MongoController : Controller
{
    public IActionResult Find(string name)
    {
        // ruleid: csharp-nosql-injection-taint
        return Ok(_users.Find(BsonDocument.Parse("{ name: '" + name + "' }")).ToList());
    }

    public IActionResult Where()
    {
        var id = Request.Query["id"];
        // ruleid: csharp-nosql-injection-taint
        return Ok(_users.Find(new BsonDocument("$where", $"this.id == '{id}'")).ToList());
    }

    public IActionResult Cosmos([FromQuery] string city)
    {
        // ruleid: csharp-nosql-injection-taint
        var query = new QueryDefinition("SELECT * FROM c WHERE c.city = '" + city + "'");
        return Ok(query);
    }

    public IActionResult Eq(string name)
    {
        // ok: csharp-nosql-injection-taint
        return Ok(_users.Find(Builders<User>.Filter.Eq(u => u.Name, name)).ToList());
    }

    public IActionResult Linq(string name)
    {
        // ok: csharp-nosql-injection-taint
        return Ok(_users.Find(u => u.Name == name).ToList());
    }

    public IActionResult Parameter(string city)
    {
        // ok: csharp-nosql-injection-taint
        return Ok(new QueryDefinition("SELECT * FROM c WHERE c.city = @city").WithParameter("@city", city));
    }
}
