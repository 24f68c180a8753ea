public class Api : ControllerBase {
    public IActionResult Pay(int amount) {
        // ruleid: csharp-crash-or-assertion-in-handler
        Debug.Assert(amount > 0);
        return Ok();
    }
    public void Handle(HttpContext context) {
        // ruleid: csharp-crash-or-assertion-in-handler
        if (context.Request.Query["v"] != "1") Environment.FailFast("bad version");
    }
    public int Parse(byte[] packet) {
        // ruleid: csharp-crash-or-assertion-in-handler
        Trace.Assert(packet.Length > 4, "short");
        return packet[4];
    }
    public IActionResult SafePay(int amount) {
        // ok: csharp-crash-or-assertion-in-handler
        if (amount <= 0) return BadRequest();
        return Ok();
    }
}
class Other {
    private void Move(int index) {
        // ok: csharp-crash-or-assertion-in-handler
        Debug.Assert(index >= 0);
    }
    public static void Main(string[] args) {
        // ok: csharp-crash-or-assertion-in-handler
        Environment.Exit(1);
    }
}
