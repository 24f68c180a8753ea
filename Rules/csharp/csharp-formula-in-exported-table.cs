using System.IO;
using System.Text;
using CsvHelper;

public class ContactsController : ControllerBase
{
    [HttpGet("contacts.csv")]
    public IActionResult Export()
    {
        var sb = new StringBuilder("name,comment\n");
        foreach (var c in _db.Contacts)
            // ruleid: csharp-formula-in-exported-table
            sb.AppendLine($"{c.Name},{c.Comment}");
        return File(Encoding.UTF8.GetBytes(sb.ToString()), "text/csv");
    }

    public void Write(IEnumerable<Ticket> tickets, TextWriter output)
    {
        using var csv = new CsvWriter(output, CultureInfo.InvariantCulture);
        // ruleid: csharp-formula-in-exported-table
        csv.WriteRecords(tickets);
    }

    public void ExportLine(TextWriter w, Ticket t)
    {
        // ruleid: csharp-formula-in-exported-table
        w.WriteLine(string.Join(",", t.Id, t.Title));
    }

    public void ExportNumbers(TextWriter w, Order o)
    {
        // ok: csharp-formula-in-exported-table
        w.WriteLine($"{o.Id},{o.Total}");
    }

    public void WriteSafe(IEnumerable<Ticket> tickets, TextWriter output)
    {
        var config = new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };
        using var csv = new CsvWriter(output, config);
        // ok: csharp-formula-in-exported-table
        csv.WriteRecords(tickets);
    }

    public string Greeting(User u)
    {
        // ok: csharp-formula-in-exported-table
        return $"Hello {u.Name}";
    }
}

public class SafeExport
{
    public string ExportCsv(List<Ticket> tickets)
    {
        var sb = new StringBuilder();
        foreach (var t in tickets)
        {
            // ok: csharp-formula-in-exported-table
            sb.AppendLine(EscapeFormula(t.Title) + "," + EscapeFormula(t.Comment));
        }
        return sb.ToString();
    }
}
