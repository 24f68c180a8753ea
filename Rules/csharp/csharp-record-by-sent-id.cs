public class InvoicesController : ControllerBase
{
    public IActionResult One(int id)
    {
        // ruleid: csharp-record-by-sent-id
        return Ok(_db.Invoices.Find(id));
    }

    public async Task<IActionResult> Two(Guid id)
    {
        // ruleid: csharp-record-by-sent-id
        var doc = await _documents.GetAsync(id);
        return File(doc.Data, "application/pdf");
    }

    public IActionResult Mine(int id)
    {
        // ok: csharp-record-by-sent-id
        return Ok(_db.Invoices.Single(i => i.Id == id && i.Owner == User.Identity.Name));
    }

    public IActionResult All()
    {
        // ok: csharp-record-by-sent-id
        return Ok(_db.Invoices.ToList());
    }
}

public class Statement
{
    protected void Page_Load(object sender, EventArgs e)
    {
        int account = Convert.ToInt32(Request.QueryString["account"]);
        // ruleid: csharp-record-by-sent-id
        gv.DataSource = _dao.Load(account);
    }

    private Item Cached(int id)
    {
        // ok: csharp-record-by-sent-id
        return _cache.Get(id);
    }
}
