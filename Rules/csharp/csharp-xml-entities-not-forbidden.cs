public class Entities
{
    public void One(XmlReaderSettings s)
    {
        // ruleid: csharp-xml-entities-not-forbidden
        s.DtdProcessing = DtdProcessing.Parse;
    }

    public XmlTextReader Two(Stream s)
    {
        // ruleid: csharp-xml-entities-not-forbidden
        return new XmlTextReader(s);
    }

    public void Three(XmlReaderSettings s)
    {
        // ruleid: csharp-xml-entities-not-forbidden
        s.MaxCharactersFromEntities = 0;
    }

    public void Prohibited(XmlReaderSettings s)
    {
        // ok: csharp-xml-entities-not-forbidden
        s.DtdProcessing = DtdProcessing.Prohibit;
    }

    public XmlReader Reader(Stream s)
    {
        // ok: csharp-xml-entities-not-forbidden
        return XmlReader.Create(s);
    }

    public void Limited(XmlReaderSettings s)
    {
        // ok: csharp-xml-entities-not-forbidden
        s.MaxCharactersFromEntities = 1024;
    }
}
