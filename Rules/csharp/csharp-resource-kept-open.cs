public class KeptOpen
{
    public async Task One(Account a)
    {
        // ruleid: csharp-resource-kept-open
        await _semaphore.WaitAsync();
        a.Balance += 1;
        _semaphore.Release();
    }

    public int Two()
    {
        // ruleid: csharp-resource-kept-open
        var conn = new SqlConnection(_cs);
        conn.Open();
        return 1;
    }

    public string Three(string path)
    {
        // ruleid: csharp-resource-kept-open
        return new StreamReader(path).ReadToEnd();
    }

    public async Task Released(Account a)
    {
        // ok: csharp-resource-kept-open
        await _semaphore.WaitAsync();
        try
        {
            a.Balance += 1;
        }
        finally
        {
            _semaphore.Release();
        }
    }

    public int Used()
    {
        // ok: csharp-resource-kept-open
        using var conn = new SqlConnection(_cs);
        return 1;
    }

    public SqlConnection Given()
    {
        // ok: csharp-resource-kept-open
        var conn = new SqlConnection(_cs);
        return conn;
    }
}
