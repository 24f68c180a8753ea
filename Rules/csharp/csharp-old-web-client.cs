using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

class Fetcher
{
    // ok: csharp-old-web-client
    private static readonly HttpClient client = new HttpClient();

    string Page(string address)
    {
        // ruleid: csharp-old-web-client
        using (var old = new WebClient())
            return old.DownloadString(address);
    }

    WebResponse Ask(string address)
    {
        // ruleid: csharp-old-web-client
        var request = WebRequest.Create(address);
        return request.GetResponse();
    }

    WebResponse Post(string address)
    {
        // ruleid: csharp-old-web-client
        var request = (HttpWebRequest)HttpWebRequest.Create(address);
        request.Method = "POST";
        return request.GetResponse();
    }

    Task<string> PageNow(string address)
    {
        // ok: csharp-old-web-client
        return client.GetStringAsync(address);
    }

    HttpRequestMessage Message(string address)
    {
        // ok: csharp-old-web-client
        return new HttpRequestMessage(HttpMethod.Get, address);
    }
}
