public class UploadNotChecked
{
    public ActionResult One(HttpPostedFileBase avatar)
    {
        // ruleid: csharp-upload-not-checked
        avatar.SaveAs(Server.MapPath("~/avatars/" + avatar.FileName));
        return View();
    }

    public async Task Two(IFormFile file)
    {
        using var s = System.IO.File.Create("/srv/up/" + Guid.NewGuid());
        // ruleid: csharp-upload-not-checked
        await file.CopyToAsync(s);
    }

    protected void Upload_Click(object sender, EventArgs e)
    {
        // ruleid: csharp-upload-not-checked
        fuDocument.SaveAs(Server.MapPath("~/docs/") + fuDocument.FileName);
    }

    public async Task Checked(IFormFile file)
    {
        if (!AllowedExtensions.Contains(Path.GetExtension(file.FileName)))
        {
            return;
        }
        using var s = System.IO.File.Create("/srv/up/" + Guid.NewGuid());
        // ok: csharp-upload-not-checked
        await file.CopyToAsync(s);
    }

    public void Stream(Stream a, Stream b)
    {
        // ok: csharp-upload-not-checked
        a.CopyTo(b);
    }

    public void Report(Workbook book)
    {
        // ok: csharp-upload-not-checked
        book.SaveAs("report.xlsx");
    }
}
