public class NotCaught
{
    public void One()
    {
        new Thread(() =>
        {
            // ruleid: csharp-exception-not-caught
            _totals.Add(decimal.Parse(_queue.Take()));
        }).Start();
    }

    protected void Load_Click(object sender, EventArgs e)
    {
        // ruleid: csharp-exception-not-caught
        int n = int.Parse(txtCount.Text);
    }

    public IActionResult Three(string day)
    {
        // ruleid: csharp-exception-not-caught
        return Ok(DateTime.Parse(day));
    }

    public IActionResult Caught(string day)
    {
        try
        {
            // ok: csharp-exception-not-caught
            return Ok(DateTime.Parse(day));
        }
        catch (FormatException e)
        {
            return BadRequest();
        }
    }

    private int Helper(string n)
    {
        // ok: csharp-exception-not-caught
        return int.Parse(n);
    }

    public IActionResult Tried(string n)
    {
        // ok: csharp-exception-not-caught
        return int.TryParse(n, out var i) ? Ok(i) : BadRequest();
    }
}
