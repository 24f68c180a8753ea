class Fetch {
    public async Task<string> Preview(string url) {
        // ruleid: csharp-address-given-by-caller-requested
        return await _http.GetStringAsync(url);
    }
    public void Hook(string callbackUrl, HttpContent c) {
        // ruleid: csharp-address-given-by-caller-requested
        _http.PostAsync(callbackUrl, c);
    }
    public Stream Picture(HttpRequest request) {
        // ruleid: csharp-address-given-by-caller-requested
        return WebRequest.Create(request.Query["src"]).GetResponse().GetResponseStream();
    }
    public async Task<string> Status(string host) {
        // ruleid: csharp-address-given-by-caller-requested
        return await _http.GetStringAsync($"http://{host}/status");
    }
    public async Task<string> SafeFixed(string term) {
        // ok: csharp-address-given-by-caller-requested
        return await _http.GetStringAsync("https://api.example.com/list");
    }
    public async Task<string> SafeList(string url) {
        var uri = new Uri(url);
        if (!Allowed.Contains(uri.Host)) throw new ArgumentException();
        // ok: csharp-address-given-by-caller-requested
        return await _http.GetStringAsync("https://api.example.com/x");
    }
    public async Task<string> SafeChecked(string url) {
        if (!IsAllowed(url)) throw new ArgumentException();
        // ok: csharp-address-given-by-caller-requested
        return await _http.GetStringAsync(url);
    }
}
