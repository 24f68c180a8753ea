using System.Security;
using System.Xml.Linq;

class Documents
{
    public string User(string name, string email)
    {
        // ruleid: csharp-xml-concatenation
        return "<user><name>" + name + "</name></user>";
    }

    public string Order(string sku)
    {
        // ruleid: csharp-xml-concatenation
        var envelope = $@"<soap:Body><order><sku>{sku}</sku></order></soap:Body>";
        return envelope;
    }

    public void Append(StringBuilder sb, string city)
    {
        // ruleid: csharp-xml-concatenation
        sb.Append("<city>").Append(city).Append("</city>");
    }

    public string UserSafe(string name)
    {
        // ok: csharp-xml-concatenation
        return new XElement("user", new XElement("name", name)).ToString();
    }

    public string Encoded(string name)
    {
        // ok: csharp-xml-concatenation
        return "<name>" + SecurityElement.Escape(name) + "</name>";
    }

    public string Arrow(string a, string b)
    {
        // ok: csharp-xml-concatenation
        return a + " -> " + b;
    }
}
