using Newtonsoft.Json;

public class Json
{
    public object Load(string text)
    {
        // ruleid: csharp-unsafe-json-type-handling
        return JsonConvert.DeserializeObject(text, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All });
    }

    public JsonSerializerSettings Auto()
    {
        var settings = new JsonSerializerSettings();
        // ruleid: csharp-unsafe-json-type-handling
        settings.TypeNameHandling = TypeNameHandling.Auto;
        return settings;
    }

    public void Mvc(MvcNewtonsoftJsonOptions options)
    {
        // ruleid: csharp-unsafe-json-type-handling
        options.SerializerSettings.TypeNameHandling = TypeNameHandling.Objects;
    }

    public JsonSerializerSettings None()
    {
        // ok: csharp-unsafe-json-type-handling
        return new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };
    }

    public JsonSerializerSettings Bound()
    {
        // ok: csharp-unsafe-json-type-handling
        return new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto, SerializationBinder = new KnownTypes() };
    }

    public bool IsAll(JsonSerializerSettings settings)
    {
        // ok: csharp-unsafe-json-type-handling
        return settings.TypeNameHandling == TypeNameHandling.All;
    }
}
