using System.IO;
using System.Threading;
using Microsoft.AspNetCore.Mvc;

class Frames : ControllerBase
{
    public byte[] ReadFrame(BinaryReader reader)
    {
        int length = reader.ReadInt32();
        // ruleid: csharp-allocation-or-wait-from-input
        var frame = new byte[length];
        return frame;
    }

    [HttpGet("matrix")]
    public IActionResult Matrix(int rows, int cols)
    {
        // ruleid: csharp-allocation-or-wait-from-input
        var m = new double[rows, cols];
        return Ok(m.Length);
    }

    [HttpGet("wait")]
    public IActionResult Wait(int seconds)
    {
        // ruleid: csharp-allocation-or-wait-from-input
        Thread.Sleep(seconds * 1000);
        return Ok();
    }

    public byte[] ReadLimited(BinaryReader reader)
    {
        int length = reader.ReadInt32();
        if (length < 0 || length > 4096) throw new InvalidDataException();
        // ok: csharp-allocation-or-wait-from-input
        return new byte[length];
    }

    [HttpGet("short")]
    public IActionResult Short()
    {
        // ok: csharp-allocation-or-wait-from-input
        Thread.Sleep(1000);
        return Ok();
    }

    byte[] Make(int size)
    {
        // ok: csharp-allocation-or-wait-from-input
        return new byte[size];
    }
}

class BoundedWait : ControllerBase
{
    [HttpGet("wait")]
    public async Task<IActionResult> Wait(int seconds)
    {
        if (seconds is < 0 or > 5) return BadRequest();
        // ok: csharp-allocation-or-wait-from-input
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        return Ok();
    }
}
