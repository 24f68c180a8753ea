using System;
using System.IO;
using System.Net.Sockets;
using System.Runtime.Serialization.Formatters.Binary;
using System.Windows.Markup;
using System.Xml.Serialization;
using Microsoft.AspNetCore.Mvc;

public class StateController : ControllerBase
{
    public IActionResult Load()
    {
        var data = Convert.FromBase64String(Request.Cookies["state"]);
        // ruleid: csharp-deserialization-taint
        return Ok(new BinaryFormatter().Deserialize(new MemoryStream(data)));
    }

    [HttpPost]
    public IActionResult Typed([FromQuery] string type)
    {
        // ruleid: csharp-deserialization-taint
        var serializer = new XmlSerializer(Type.GetType(type));
        return Ok(serializer.Deserialize(Request.Body));
    }

    public IActionResult Xaml(string markup)
    {
        // ruleid: csharp-deserialization-taint
        return Ok(XamlReader.Parse(markup));
    }

    public IActionResult Fixed()
    {
        // ok: csharp-deserialization-taint
        var serializer = new XmlSerializer(typeof(State));
        return Ok(serializer.Deserialize(Request.Body));
    }

    public IActionResult Json(string text)
    {
        // ok: csharp-deserialization-taint
        return Ok(System.Text.Json.JsonSerializer.Deserialize<State>(text));
    }

    public object Local(string path)
    {
        using var stream = System.IO.File.OpenRead("state.bin");
        // ok: csharp-deserialization-taint
        return new BinaryFormatter().Deserialize(stream);
    }
}
