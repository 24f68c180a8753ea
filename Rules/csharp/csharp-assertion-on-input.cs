using System;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

class Packets : ControllerBase
{
    public Packet Parse(byte[] data)
    {
        // ruleid: csharp-assertion-on-input
        Trace.Assert(data.Length >= 4, "short packet");
        int length = BitConverter.ToInt32(data, 0);
        // ruleid: csharp-assertion-on-input
        Trace.Assert(length <= data.Length - 4);
        return new Packet(data.AsSpan(4, length).ToArray());
    }

    [HttpPost("chunk")]
    public IActionResult Chunk(int index, int total)
    {
        if (index >= total)
            // ruleid: csharp-assertion-on-input
            Environment.FailFast("chunk index beyond total");
        return Ok();
    }

    public Packet ParseChecked(byte[] data)
    {
        if (data.Length < 4) throw new FormatException("short packet");
        // ok: csharp-assertion-on-input
        return new Packet(data.AsSpan(4).ToArray());
    }

    void Sort(int[] values)
    {
        // ok: csharp-assertion-on-input
        Debug.Assert(values != null);
        Array.Sort(values);
    }

    static void Main()
    {
        // ok: csharp-assertion-on-input
        Environment.Exit(Run());
    }
}
