public class Background
{
    // ruleid: csharp-async-void-method
    public async void Save(string text)
    {
        await File.WriteAllTextAsync("a.txt", text);
    }

    // ruleid: csharp-async-void-method
    private async void Refresh()
    {
        await Task.Delay(10);
        Load();
    }

    // ruleid: csharp-async-void-method
    public static async void Send(HttpClient client)
    {
        await client.GetAsync("https://example.com");
    }

    // ok: csharp-async-void-method
    public async Task SaveAsync(string text)
    {
        await File.WriteAllTextAsync("a.txt", text);
    }

    // ok: csharp-async-void-method
    private async void Button_Click(object sender, EventArgs e)
    {
        await SaveAsync("x");
    }

    // ok: csharp-async-void-method
    public void Start()
    {
        Load();
    }
}
