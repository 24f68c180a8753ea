using System.Xml;

public class Xml
{
    public XmlReader Settings(string path)
    {
        // ruleid: csharp-xml-external-entities
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse };
        return XmlReader.Create(path, settings);
    }

    public void Document(string text)
    {
        var document = new XmlDocument();
        // ruleid: csharp-xml-external-entities
        document.XmlResolver = new XmlUrlResolver();
        document.LoadXml(text);
    }

    public void Old(XmlReaderSettings settings)
    {
        // ruleid: csharp-xml-external-entities
        settings.ProhibitDtd = false;
    }

    public void Text(XmlTextReader reader)
    {
        // ruleid: csharp-xml-external-entities
        reader.DtdProcessing = DtdProcessing.Parse;
    }

    public XmlReader Good(string path)
    {
        // ok: csharp-xml-external-entities
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        return XmlReader.Create(path, settings);
    }

    public void GoodDocument(string text)
    {
        // ok: csharp-xml-external-entities
        var document = new XmlDocument { XmlResolver = null };
        document.LoadXml(text);
    }

    public XmlReader Ignore(string path)
    {
        // ok: csharp-xml-external-entities
        return XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
    }
}
