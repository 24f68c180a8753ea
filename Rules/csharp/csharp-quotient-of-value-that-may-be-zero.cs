class Shares
{
    int Split([FromBody] SplitRequest body)
    {
        // ruleid: csharp-quotient-of-value-that-may-be-zero
        return body.TotalCents / body.People;
    }
    int Average(List<Review> reviews)
    {
        var counted = reviews.Count(r => r.Approved);
        // ruleid: csharp-quotient-of-value-that-may-be-zero
        return total / counted;
    }
    int Frames(BinaryReader reader)
    {
        var align = reader.ReadInt16();
        // ruleid: csharp-quotient-of-value-that-may-be-zero
        return size / align;
    }
    int Tested(List<Review> reviews)
    {
        var counted = reviews.Count(r => r.Approved);
        if (counted == 0) return 0;
        // ok: csharp-quotient-of-value-that-may-be-zero
        return total / counted;
    }
    int Half(int total)
    {
        // ok: csharp-quotient-of-value-that-may-be-zero
        return total / 2;
    }
    int Pages([FromBody] PageRequest body)
    {
        if (body.Size <= 0) throw new ArgumentException("size");
        // ok: csharp-quotient-of-value-that-may-be-zero
        return body.Total / body.Size;
    }
}
