using Microsoft.AspNetCore.Mvc;

class Numbers : ControllerBase
{
    [HttpGet("average")]
    public int Average(int total, int count)
    {
        // ruleid: csharp-division-by-input
        return total / count;
    }

    public int PageCount(HttpRequest request)
    {
        int size = int.Parse(request.Query["size"]);
        // ruleid: csharp-division-by-input
        return (Rows() + size - 1) / size;
    }

    public int Slot(string text)
    {
        var slots = int.Parse(text);
        // ruleid: csharp-division-by-input
        return Next() % slots;
    }

    [HttpGet("safe")]
    public int AverageSafe(int total, int count)
    {
        if (count == 0) return 0;
        // ok: csharp-division-by-input
        return total / count;
    }

    [HttpGet("short")]
    public int AverageShort(int total, int count)
    {
        // ok: csharp-division-by-input
        return count == 0 ? 0 : total / count;
    }

    int Half(int total)
    {
        // ok: csharp-division-by-input
        return total / 2;
    }
}
