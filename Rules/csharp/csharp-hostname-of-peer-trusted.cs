class Peers
{
    async Task<bool> IsPartner(IPAddress remote)
    {
        var entry = await Dns.GetHostEntryAsync(remote);
        // ruleid: csharp-hostname-of-peer-trusted
        return entry.HostName.EndsWith(".partner.example");
    }
    bool IsOurs(IPAddress remote)
    {
        // ruleid: csharp-hostname-of-peer-trusted
        return Dns.GetHostEntry(remote).HostName == "build.example";
    }
    bool Listed(IPAddress remote)
    {
        var host = Dns.GetHostEntry(remote);
        // ruleid: csharp-hostname-of-peer-trusted
        return allowed.Contains(host.HostName);
    }
    string Label(IPAddress remote)
    {
        // ok: csharp-hostname-of-peer-trusted
        return Dns.GetHostEntry(remote).HostName;
    }
    bool Signed(X509Certificate2 certificate)
    {
        // ok: csharp-hostname-of-peer-trusted
        return certificate.Thumbprint == pinned;
    }
    bool Known(Peer peer)
    {
        // ok: csharp-hostname-of-peer-trusted
        return keys.Contains(peer.Key);
    }
}
