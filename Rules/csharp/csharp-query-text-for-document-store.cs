public class Sample115
{
    public object ByCustomer(string customer)
    {
        var sql = $"SELECT * FROM c WHERE c.customer = '{customer}'";
        // ruleid: csharp-query-text-for-document-store
        return _container.GetItemQueryIterator<Order>(new QueryDefinition(sql));
    }
}

public class Sample116
{
    // ruleid: csharp-query-text-for-document-store
    public object ByName(string name) => new QueryDefinition($"SELECT * FROM c WHERE c.name = '{name}'");
}

public class Sample117
{
    public object ByCity(string city)
    {
        // ruleid: csharp-query-text-for-document-store
        return new QueryDefinition("SELECT * FROM c WHERE c.city = '" + city + "'");
    }
}

public class Sample118
{
    public object Safe(string customer) =>
        // ok: csharp-query-text-for-document-store
        new QueryDefinition("SELECT * FROM c WHERE c.customer = @c").WithParameter("@c", customer);
}

public class Sample119
{
    // ok: csharp-query-text-for-document-store
    public object All() => new QueryDefinition("SELECT * FROM c");
}

public class Sample120
{
    public object Fixed()
    {
        var sql = "SELECT TOP 5 * FROM c";
        // ok: csharp-query-text-for-document-store
        return new QueryDefinition(sql);
    }
}
