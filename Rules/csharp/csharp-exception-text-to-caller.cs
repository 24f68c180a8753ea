public class ExceptionText : ControllerBase
{
    public IActionResult One()
    {
        try
        {
            return Ok(Work());
        }
        catch (Exception e)
        {
            // ruleid: csharp-exception-text-to-caller
            return StatusCode(500, e.Message);
        }
    }

    public async Task Two(HttpContext ctx)
    {
        try
        {
            Work();
        }
        catch (SqlException ex)
        {
            // ruleid: csharp-exception-text-to-caller
            await ctx.Response.WriteAsync("failed: " + ex.ToString());
        }
    }

    public void Three(HubOptions o)
    {
        // ruleid: csharp-exception-text-to-caller
        o.EnableDetailedErrors = true;
    }

    public void Logged()
    {
        try
        {
            Work();
        }
        catch (SqlException ex)
        {
            // ok: csharp-exception-text-to-caller
            _logger.LogError("failed: " + ex.Message);
        }
    }

    public IActionResult General()
    {
        try
        {
            return Ok(Work());
        }
        catch (Exception e)
        {
            _logger.LogError(e, "failed");
            // ok: csharp-exception-text-to-caller
            return StatusCode(500, "failed");
        }
    }

    public void Wrapped()
    {
        try
        {
            Work();
        }
        catch (IOException e)
        {
            // ok: csharp-exception-text-to-caller
            throw new InvalidOperationException(e.Message);
        }
    }
}
