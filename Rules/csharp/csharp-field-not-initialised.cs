using System.Collections.Generic;

public class PriceList
{
    // ruleid: csharp-field-not-initialised
    private Dictionary<string, decimal> _prices;

    public void Add(string sku, decimal price)
    {
        _prices[sku] = price;
    }
}

public class Names
{
    // ruleid: csharp-field-not-initialised
    private List<string> names;

    public void Add(string name)
    {
        names.Add(name);
    }
}

public class AccessGate
{
    // ruleid: csharp-field-not-initialised
    private bool _allowed = true;

    public bool Check(string user)
    {
        try { _allowed = _directory.IsMember(user, "staff"); }
        catch (DirectoryException ex) { _log.LogWarning(ex, "directory down"); }
        return _allowed;
    }
}

public class GoodPrices
{
    // ok: csharp-field-not-initialised
    private Dictionary<string, decimal> _prices = new();

    public void Add(string sku, decimal price)
    {
        _prices[sku] = price;
    }
}

public class ConstructedPrices
{
    // ok: csharp-field-not-initialised
    private List<decimal> _prices;

    public ConstructedPrices()
    {
        _prices = new List<decimal>();
    }

    public void Add(decimal price)
    {
        _prices.Add(price);
    }
}

public class ClosedGate
{
    // ok: csharp-field-not-initialised
    private bool _allowed = false;

    public bool Check(string user)
    {
        try { _allowed = _directory.IsMember(user, "staff"); }
        catch (DirectoryException ex) { _log.LogWarning(ex, "directory down"); }
        return _allowed;
    }
}
