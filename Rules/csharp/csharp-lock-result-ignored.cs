public class LockIgnored
{
    public void One()
    {
        // ruleid: csharp-lock-result-ignored
        _mutex.WaitOne(200);
        Work();
        _mutex.ReleaseMutex();
    }

    public async Task Two()
    {
        // ruleid: csharp-lock-result-ignored
        await _semaphore.WaitAsync(500);
        Work();
        _semaphore.Release();
    }

    public void Three()
    {
        // ruleid: csharp-lock-result-ignored
        _rw.TryEnterWriteLock(100);
        Work();
        _rw.ExitWriteLock();
    }

    public async Task Whole(CancellationToken token)
    {
        // ok: csharp-lock-result-ignored
        await _semaphore.WaitAsync(token);
        Work();
    }

    public void Tested()
    {
        // ok: csharp-lock-result-ignored
        if (_mutex.WaitOne(200))
        {
            Work();
        }
    }

    public bool Given()
    {
        // ok: csharp-lock-result-ignored
        return _mutex.WaitOne(200);
    }
}
