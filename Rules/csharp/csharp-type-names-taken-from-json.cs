public class Sample31
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        // ruleid: csharp-type-names-taken-from-json
        TypeNameHandling = TypeNameHandling.All
    };
}

public class Sample32
{
    public object Read(string json)
    {
        var s = new JsonSerializerSettings();
        // ruleid: csharp-type-names-taken-from-json
        s.TypeNameHandling = TypeNameHandling.Auto;
        return JsonConvert.DeserializeObject(json, s);
    }
}

public class Sample33
{
    public object ReadObjects(string json) =>
        // ruleid: csharp-type-names-taken-from-json
        JsonConvert.DeserializeObject(json, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Objects });
}

public class Sample34
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        // ok: csharp-type-names-taken-from-json
        TypeNameHandling = TypeNameHandling.None
    };
}

public class Sample35
{
    private readonly JsonSerializerSettings known = new()
    {
        // ok: csharp-type-names-taken-from-json
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new KnownTypes()
    };
}

public class Sample36
{
    // ok: csharp-type-names-taken-from-json
    public object Plain(string json) => JsonConvert.DeserializeObject<Order>(json);
}
