public class ParameterDeserialised
{
    public object One(byte[] body)
    {
        // ruleid: csharp-parameter-deserialised
        return new BinaryFormatter().Deserialize(new MemoryStream(body));
    }

    public object Two(string state)
    {
        // ruleid: csharp-parameter-deserialised
        return new LosFormatter().Deserialize(state);
    }

    public object Three(string xaml)
    {
        // ruleid: csharp-parameter-deserialised
        return XamlReader.Parse(xaml);
    }

    public Order Typed(string json)
    {
        // ok: csharp-parameter-deserialised
        return JsonSerializer.Deserialize<Order>(json);
    }

    public object Fixed()
    {
        // ok: csharp-parameter-deserialised
        return XamlReader.Parse("<Button/>");
    }

    public Order Proto(byte[] body)
    {
        // ok: csharp-parameter-deserialised
        return Order.Parser.ParseFrom(body);
    }
}
