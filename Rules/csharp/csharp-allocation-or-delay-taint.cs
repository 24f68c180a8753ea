public class SizeController : Controller
{
    public IActionResult Buffer1(int size)
    {
        // ruleid: csharp-allocation-or-delay-taint
        var buffer = new byte[size];
        return File(buffer, "application/octet-stream");
    }

    public IActionResult Wait()
    {
        // ruleid: csharp-allocation-or-delay-taint
        Thread.Sleep(int.Parse(Request.Query["ms"]));
        return Ok();
    }

    public byte[] Frame(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        // ruleid: csharp-allocation-or-delay-taint
        return reader.ReadBytes(length);
    }

    public IActionResult Checked(int size)
    {
        if (size < 0 || size > 4096)
        {
            return BadRequest();
        }
        // ok: csharp-allocation-or-delay-taint
        var buffer = new byte[size];
        return File(buffer, "application/octet-stream");
    }

    public IActionResult Limited(int size)
    {
        // ok: csharp-allocation-or-delay-taint
        return File(new byte[Math.Min(size, 4096)], "application/octet-stream");
    }

    public IActionResult Fixed(int size)
    {
        // ok: csharp-allocation-or-delay-taint
        return Ok(new byte[4096]);
    }
}
