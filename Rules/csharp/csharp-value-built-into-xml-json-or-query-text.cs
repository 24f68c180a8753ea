class Feed {
    public string Row(string name, string email) {
        // ruleid: csharp-value-built-into-xml-json-or-query-text
        return "<user><name>" + name + "</name></user>";
    }
    public string Soap(string sku) {
        // ruleid: csharp-value-built-into-xml-json-or-query-text
        return $"<order><sku>{sku}</sku></order>";
    }
    public string Json(string comment) {
        // ruleid: csharp-value-built-into-xml-json-or-query-text
        return "{\"comment\": \"" + comment + "\"}";
    }
    public Task<string> Find(HttpClient http, string term) {
        // ruleid: csharp-value-built-into-xml-json-or-query-text
        return http.GetStringAsync("https://search.internal/api?scope=public&q=" + term);
    }
    public void Raw(XmlWriter writer, HttpRequest request) {
        // ruleid: csharp-value-built-into-xml-json-or-query-text
        writer.WriteRaw(request.Form["body"]);
    }
    public string SafeXml(string name) {
        // ok: csharp-value-built-into-xml-json-or-query-text
        return new XElement("user", new XElement("name", name)).ToString();
    }
    public string SafeQuery(string term) {
        // ok: csharp-value-built-into-xml-json-or-query-text
        return "https://search.internal/api?q=" + Uri.EscapeDataString(term);
    }
    public string SafeJson(string comment) {
        // ok: csharp-value-built-into-xml-json-or-query-text
        return JsonSerializer.Serialize(new { comment });
    }
    public string SafePlain(string name) {
        // ok: csharp-value-built-into-xml-json-or-query-text
        return "Name: " + name;
    }
    public string SafeId(int id) {
        // ok: csharp-value-built-into-xml-json-or-query-text
        return "<id>" + id + "</id>";
    }
}
