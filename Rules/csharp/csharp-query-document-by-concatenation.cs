public class QueryDocument
{
    public void One(string name)
    {
        // ruleid: csharp-query-document-by-concatenation
        var filter = "{ name: '" + name + "' }";
        _col.Find(filter);
    }

    public void Two(string max)
    {
        // ruleid: csharp-query-document-by-concatenation
        var f = new BsonDocument("$where", "this.price < " + max);
        _col.Find(f);
    }

    public void Three(string name)
    {
        // ruleid: csharp-query-document-by-concatenation
        var q = new QueryDefinition($"select * from c where c.name = '{name}'");
        _box.GetItemQueryIterator<User>(q);
    }

    public void Built(string name)
    {
        // ok: csharp-query-document-by-concatenation
        _col.Find(Builders<User>.Filter.Eq(u => u.Name, name));
    }

    public void Bound(string name)
    {
        // ok: csharp-query-document-by-concatenation
        var q = new QueryDefinition("select * from c where c.name = @name");
        Use(q);
    }

    public string Text(string name)
    {
        // ok: csharp-query-document-by-concatenation
        return "name " + name;
    }
}
