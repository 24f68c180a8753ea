class Work {
    public async void OnMessage(string text) {
        // ruleid: csharp-throw-where-nothing-catches
        var n = int.Parse(text);
        await Save(n);
    }
    public void Start(TcpClient client) {
        new Thread(() => {
            var line = new StreamReader(client.GetStream()).ReadLine();
            // ruleid: csharp-throw-where-nothing-catches
            var job = JsonSerializer.Deserialize<Job>(line);
            Run(job);
        }).Start();
    }
    public void Dispose() {
        // ruleid: csharp-throw-where-nothing-catches
        throw new InvalidOperationException();
    }
    public async void SafeMessage(string text) {
        try {
            // ok: csharp-throw-where-nothing-catches
            var n = int.Parse(text);
            await Save(n);
        } catch (FormatException) { }
    }
    public async Task SafeTask(string text) {
        // ok: csharp-throw-where-nothing-catches
        await Save(int.Parse(text));
    }
    public void SafeThread(string text) {
        // ok: csharp-throw-where-nothing-catches
        new Thread(() => { int.TryParse(text, out var n); Run(n); }).Start();
    }
}
