class Totals
{
    int Quote(QuoteRequest request)
    {
        int cents = 0;
        foreach (var line in request.Lines)
        {
            // ruleid: csharp-total-or-shift-wraps
            cents += line.Quantity * line.UnitPriceCents;
        }
        return cents;
    }
    byte[] Bitmap(BinaryReader reader)
    {
        int width = reader.ReadInt32();
        int height = reader.ReadInt32();
        // ruleid: csharp-total-or-shift-wraps
        int size = width * height * 4;
        return new byte[size];
    }
    bool HasQuota(uint used, uint requested, uint limit)
    {
        // ruleid: csharp-total-or-shift-wraps
        return unchecked(used + requested) <= limit;
    }
    long Wide(QuoteRequest request)
    {
        long cents = 0;
        foreach (var line in request.Lines)
        {
            // ok: csharp-total-or-shift-wraps
            cents += (long)line.Quantity * line.UnitPriceCents;
        }
        return cents;
    }
    int Checked(QuoteRequest request)
    {
        // ok: csharp-total-or-shift-wraps
        return checked(request.Lines[0].Quantity * request.Lines[0].UnitPriceCents);
    }
    int Area(int a)
    {
        // ok: csharp-total-or-shift-wraps
        int total = a + 1;
        return total;
    }
}
