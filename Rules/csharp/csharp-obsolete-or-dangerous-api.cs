using System.Net;
using System.Threading;
using System.Web.Security;

class Old
{
    public string Download(string url)
    {
        // ruleid: csharp-obsolete-or-dangerous-api
        using (var wc = new WebClient())
        {
            return wc.DownloadString(url);
        }
    }

    public bool Authenticate(string user, string password)
    {
        // ruleid: csharp-obsolete-or-dangerous-api
        return FormsAuthentication.Authenticate(user, password);
    }

    public void Pause(Thread worker)
    {
        // ruleid: csharp-obsolete-or-dangerous-api
        worker.Suspend();
        Thread.Sleep(100);
        // ruleid: csharp-obsolete-or-dangerous-api
        worker.Resume();
    }

    public void Cancel(string id)
    {
        if (_threads.TryGetValue(id, out Thread t) && t.IsAlive)
        {
            // ruleid: csharp-obsolete-or-dangerous-api
            t.Abort();
        }
    }

    public async Task<string> DownloadNew(string url)
    {
        // ok: csharp-obsolete-or-dangerous-api
        return await _http.GetStringAsync(url);
    }

    public void Stop(CancellationTokenSource source)
    {
        // ok: csharp-obsolete-or-dangerous-api
        source.Cancel();
    }

    public void Transaction(Upload upload)
    {
        // ok: csharp-obsolete-or-dangerous-api
        upload.Abort();
        // ok: csharp-obsolete-or-dangerous-api
        player.Resume();
    }
}
