public class IndexController : Controller
{
    public IActionResult Item(int index)
    {
        // ruleid: csharp-array-index-or-divisor-taint
        return Ok(_items[index]);
    }

    public IActionResult Pages(int size)
    {
        // ruleid: csharp-array-index-or-divisor-taint
        return Ok(_count / size);
    }

    public string Console1(string[] pages)
    {
        var n = int.Parse(Console.ReadLine());
        // ruleid: csharp-array-index-or-divisor-taint
        return pages[n];
    }

    public IActionResult Checked(int index)
    {
        if (index < 0 || index >= _items.Length)
        {
            return NotFound();
        }
        // ok: csharp-array-index-or-divisor-taint
        return Ok(_items[index]);
    }

    public IActionResult CheckedPages(int size)
    {
        if (size == 0)
        {
            return BadRequest();
        }
        // ok: csharp-array-index-or-divisor-taint
        return Ok(_count / size);
    }

    public IActionResult Constant(int index)
    {
        // ok: csharp-array-index-or-divisor-taint
        return Ok(_items[0]);
    }
}
