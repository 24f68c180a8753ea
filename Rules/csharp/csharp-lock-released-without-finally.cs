class Locks {
    public async Task Save(string s) {
        // ruleid: csharp-lock-released-without-finally
        await _gate.WaitAsync();
        await File.WriteAllTextAsync("a", s);
        _gate.Release();
    }
    public void Count() {
        // ruleid: csharp-lock-released-without-finally
        Monitor.Enter(_sync);
        Work();
        Monitor.Exit(_sync);
    }
    public string Read(string p) {
        // ruleid: csharp-lock-released-without-finally
        return new StreamReader(p).ReadToEnd();
    }
    public async Task SafeSave(string s) {
        // ok: csharp-lock-released-without-finally
        await _gate.WaitAsync();
        try { await File.WriteAllTextAsync("a", s); }
        finally { _gate.Release(); }
    }
    public void SafeCount() {
        // ok: csharp-lock-released-without-finally
        Monitor.Enter(_sync);
        try { Work(); }
        finally { Monitor.Exit(_sync); }
    }
    public string SafeRead(string p) {
        // ok: csharp-lock-released-without-finally
        using var r = new StreamReader(p);
        return r.ReadToEnd();
    }
}
