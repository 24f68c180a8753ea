using System;
using Microsoft.AspNetCore.Mvc;

public class ErrorController : Controller
{
    public IActionResult Status()
    {
        try
        {
            return Ok(_service.Run());
        }
        catch (Exception ex)
        {
            // ruleid: csharp-error-details-in-response
            return StatusCode(500, ex.Message);
        }
    }

    public IActionResult Text()
    {
        try
        {
            return Ok(_service.Run());
        }
        catch (Exception e)
        {
            // ruleid: csharp-error-details-in-response
            return Content("Error: " + e.ToString());
        }
    }

    public void Old()
    {
        try
        {
            _service.Run();
        }
        catch (SqlException ex)
        {
            // ruleid: csharp-error-details-in-response
            Response.Write(ex.StackTrace);
        }
    }

    public IActionResult Good()
    {
        try
        {
            return Ok(_service.Run());
        }
        catch (Exception ex)
        {
            // ok: csharp-error-details-in-response
            _logger.LogError(ex, "run failed");
            // ok: csharp-error-details-in-response
            return StatusCode(500, "internal error");
        }
    }

    public IActionResult Own(Result result)
    {
        // ok: csharp-error-details-in-response
        return BadRequest(result.Message);
    }
}
