using System.Linq;
using System.Security.Cryptography;

public class Checks
{
    public bool Signature(string signature, byte[] body)
    {
        var expectedSignature = Sign(body);
        // ruleid: csharp-timing-unsafe-comparison
        return signature == expectedSignature;
    }

    public bool Mac(byte[] computedMac, byte[] receivedMac)
    {
        // ruleid: csharp-timing-unsafe-comparison
        return computedMac.SequenceEqual(receivedMac);
    }

    public bool Key(string apiKey)
    {
        // ruleid: csharp-timing-unsafe-comparison
        return apiKey.Equals(_settings.ApiKey);
    }

    public bool Good(byte[] computedMac, byte[] receivedMac)
    {
        // ok: csharp-timing-unsafe-comparison
        return CryptographicOperations.FixedTimeEquals(computedMac, receivedMac);
    }

    public bool Missing(string apiKey)
    {
        // ok: csharp-timing-unsafe-comparison
        return apiKey == null;
    }

    public bool Same(string name, string other)
    {
        // ok: csharp-timing-unsafe-comparison
        return name == other;
    }
}
