public class TableCells
{
    public void Export(TextWriter w, List<User> users)
    {
        foreach (var u in users)
        {
            // ruleid: csharp-table-cell-from-data
            w.WriteLine(u.Name + "," + u.Email);
        }
    }

    protected void Save_Click(object sender, EventArgs e)
    {
        Response.ContentType = "text/csv";
        foreach (Feedback f in FeedbackDao.All())
        {
            // ruleid: csharp-table-cell-from-data
            Response.Write("\"" + f.Text + "\"\r\n");
        }
    }

    public void FillSheet(IXLCell cell, User u)
    {
        // ruleid: csharp-table-cell-from-data
        cell.Value = u.Name;
    }

    public void ExportSafe(TextWriter w, List<User> users)
    {
        foreach (var u in users)
        {
            // ok: csharp-table-cell-from-data
            w.WriteLine(SanitizeCell(u.Name));
        }
    }

    public void Hello(TextWriter w, User u)
    {
        // ok: csharp-table-cell-from-data
        w.WriteLine(u.Name);
    }

    public string Names(List<string> names)
    {
        // ok: csharp-table-cell-from-data
        return string.Join(",", names);
    }
}
