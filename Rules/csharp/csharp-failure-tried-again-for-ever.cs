public class Sample113
{
    public async Task<string> Fetch(Uri uri)
    {
        // ruleid: csharp-failure-tried-again-for-ever
        while (true)
        {
            try
            {
                return await _http.GetStringAsync(uri);
            }
            catch (HttpRequestException)
            {
                _log.LogWarning("again");
            }
        }
    }
}

public class Sample114
{
    public void Save(Order order)
    {
        // ruleid: csharp-failure-tried-again-for-ever
        while (true)
        {
            try { _db.Put(order); return; }
            catch (Exception e) { _log.Error(e); }
        }
    }
}

public class Sample115
{
    public int Number()
    {
        // ruleid: csharp-failure-tried-again-for-ever
        for (;;)
        {
            try { return _source.Next(); }
            catch (IOException e) { _log.Error(e); }
        }
    }
}

public class Sample116
{
    public async Task<string> FetchFewTimes(Uri uri)
    {
        // ok: csharp-failure-tried-again-for-ever
        for (int attempt = 0; attempt < 3; attempt++)
        {
            try { return await _http.GetStringAsync(uri); }
            catch (HttpRequestException) { await Task.Delay(1000); }
        }
        throw new TimeoutException();
    }
}

public class Sample117
{
    public void Loop()
    {
        // ok: csharp-failure-tried-again-for-ever
        while (running)
        {
            try { Step(); }
            catch (IOException e) { _log.Error(e); }
        }
    }
}

public class Sample118
{
    public void Once()
    {
        // ok: csharp-failure-tried-again-for-ever
        try { Step(); }
        catch (IOException e) { _log.Error(e); }
    }
}
