class Worker : BackgroundService
{
    // ruleid: csharp-worker-loop-ends-with-first-exception
    protected override async Task ExecuteAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            var packet = await udp.ReceiveAsync(token);
            await store.AppendAsync(JsonSerializer.Deserialize<Sample>(packet.Buffer));
        }
    }
}
class Server
{
    void Serve(TcpClient client)
    {
        // ruleid: csharp-worker-loop-ends-with-first-exception
        ThreadPool.QueueUserWorkItem(_ =>
        {
            using var reader = new BinaryReader(client.GetStream());
            routes[reader.ReadByte()].Invoke(reader.ReadBytes(8));
        });
    }
    void Poll()
    {
        // ruleid: csharp-worker-loop-ends-with-first-exception
        timer.Elapsed += (s, e) => { Import(File.ReadAllText(path)); };
    }
    void Guarded(TcpClient client)
    {
        // ok: csharp-worker-loop-ends-with-first-exception
        ThreadPool.QueueUserWorkItem(_ =>
        {
            try { Handle(client); } catch (Exception e) { log.Error(e); }
        });
    }
}
class Careful : BackgroundService
{
    // ok: csharp-worker-loop-ends-with-first-exception
    protected override async Task ExecuteAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            try { await Step(token); } catch (Exception e) { logger.LogError(e, "step"); }
        }
    }
}
class Once : BackgroundService
{
    // ok: csharp-worker-loop-ends-with-first-exception
    protected override async Task ExecuteAsync(CancellationToken token)
    {
        await Migrate(token);
    }
}
