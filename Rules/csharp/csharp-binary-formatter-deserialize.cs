using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using System.Text.Json;
using System.Web.Script.Serialization;
using System.Web.UI;

public class Sessions
{
    public object Load(Stream stream)
    {
        var formatter = new BinaryFormatter();
        // ruleid: csharp-binary-formatter-deserialize
        return formatter.Deserialize(stream);
    }

    public Session Direct(byte[] data)
    {
        using var stream = new MemoryStream(data);
        // ruleid: csharp-binary-formatter-deserialize
        return (Session)new BinaryFormatter().Deserialize(stream);
    }

    public object ViewState(string text)
    {
        // ruleid: csharp-binary-formatter-deserialize
        return new LosFormatter().Deserialize(text);
    }

    public object Resolver(string text)
    {
        // ruleid: csharp-binary-formatter-deserialize
        var serializer = new JavaScriptSerializer(new SimpleTypeResolver());
        return serializer.DeserializeObject(text);
    }

    public Session Json(string text)
    {
        // ok: csharp-binary-formatter-deserialize
        return JsonSerializer.Deserialize<Session>(text);
    }

    public object Xml(Stream stream)
    {
        var serializer = new System.Xml.Serialization.XmlSerializer(typeof(Session));
        // ok: csharp-binary-formatter-deserialize
        return serializer.Deserialize(stream);
    }

    public void Save(Stream stream, Session session)
    {
        // ok: csharp-binary-formatter-deserialize
        new BinaryFormatter().Serialize(stream, session);
    }
}
