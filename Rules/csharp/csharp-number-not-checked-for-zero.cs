public class DivisionByCount
{
    public decimal Average(List<Sale> sales)
    {
        decimal sum = Total(sales);
        // ruleid: csharp-number-not-checked-for-zero
        return sum / sales.Count;
    }

    public int Two(int total, int pageSize)
    {
        // ruleid: csharp-number-not-checked-for-zero
        return total / pageSize;
    }

    public int Three(int hash, string[] buckets)
    {
        // ruleid: csharp-number-not-checked-for-zero
        return hash % buckets.Length;
    }

    public int Half(int total)
    {
        // ok: csharp-number-not-checked-for-zero
        return total / 2;
    }

    public int Checked(int total, int pageSize)
    {
        if (pageSize == 0)
        {
            return 0;
        }
        // ok: csharp-number-not-checked-for-zero
        return total / pageSize;
    }

    public int Conditional(int total, int n)
    {
        // ok: csharp-number-not-checked-for-zero
        return n == 0 ? 0 : total / n;
    }
}
