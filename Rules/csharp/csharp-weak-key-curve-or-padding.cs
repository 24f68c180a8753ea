public class WeakKey
{
    public ECDsa One()
    {
        // ruleid: csharp-weak-key-curve-or-padding
        return ECDsa.Create(ECCurve.CreateFromFriendlyName("secP160r1"));
    }

    public void Two(AsymmetricKeyParameter key)
    {
        IAsymmetricBlockCipher engine = new RsaEngine();
        // ruleid: csharp-weak-key-curve-or-padding
        engine.Init(true, key);
    }

    public DSA Three()
    {
        // ruleid: csharp-weak-key-curve-or-padding
        return DSA.Create(1024);
    }

    public ECDsa Good()
    {
        // ok: csharp-weak-key-curve-or-padding
        return ECDsa.Create(ECCurve.NamedCurves.nistP256);
    }

    public void Oaep(AsymmetricKeyParameter key)
    {
        var engine = new OaepEncoding(new RsaEngine());
        // ok: csharp-weak-key-curve-or-padding
        engine.Init(true, key);
    }

    public ECDsa Named()
    {
        // ok: csharp-weak-key-curve-or-padding
        return ECDsa.Create(ECCurve.CreateFromFriendlyName("brainpoolP256r1"));
    }
}
