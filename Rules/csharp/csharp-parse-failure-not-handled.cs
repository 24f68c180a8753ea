using System;
using System.Globalization;
using System.Web.UI;

class ArticlePage : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        // ruleid: csharp-parse-failure-not-handled
        int id = int.Parse(Request.QueryString["id"]);
        Show(id);
    }

    // ruleid: csharp-parse-failure-not-handled
    private async void OnTimer(object state)
    {
        var json = await _http.GetStringAsync("https://rates.example.com/latest");
        Store(json);
    }

    public int ParseQuantity(string text)
    {
        // ruleid: csharp-parse-failure-not-handled
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int quantity);
        return quantity;
    }

    protected void Page_Init(object sender, EventArgs e)
    {
        // ok: csharp-parse-failure-not-handled
        if (int.TryParse(Request.QueryString["id"], out int id)) Show(id);
    }

    // ok: csharp-parse-failure-not-handled
    private async void OnTick(object state)
    {
        try
        {
            Store(await _http.GetStringAsync("https://rates.example.com/latest"));
        }
        catch (Exception ex)
        {
            Log(ex);
        }
    }

    public bool Number(string text, out int n)
    {
        // ok: csharp-parse-failure-not-handled
        return int.TryParse(text, out n);
    }

    public int ParseOrThrow(string text)
    {
        // ok: csharp-parse-failure-not-handled
        if (!int.TryParse(text, out int quantity)) throw new FormatException();
        return quantity;
    }
}
