class Json
{
    string Customer(Customer c)
    {
        // ruleid: csharp-json-joined-from-text
        return "{\"name\":\"" + c.Name + "\"}";
    }
    string Log(string message)
    {
        var sb = new StringBuilder();
        // ruleid: csharp-json-joined-from-text
        sb.Append("{\"message\":\"").Append(message);
        return sb.Append("\"}").ToString();
    }
    StringContent Body(string text)
    {
        // ruleid: csharp-json-joined-from-text
        return new StringContent("{\"text\": \"" + text + "\"}");
    }
    string Whole(Customer c)
    {
        // ok: csharp-json-joined-from-text
        return JsonSerializer.Serialize(new { name = c.Name });
    }
    string Number(Customer c)
    {
        // ok: csharp-json-joined-from-text
        return "{\"age\":" + c.Age + "}";
    }
    string Encoded(string message)
    {
        // ok: csharp-json-joined-from-text
        return "{\"message\":\"" + JavaScriptEncoder.Default.Encode(message) + "\"}";
    }
}
