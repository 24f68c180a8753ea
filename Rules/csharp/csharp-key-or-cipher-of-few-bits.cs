class Keys
{
    void Dsa(SecureRandom random)
    {
        var p = new DsaParametersGenerator();
        // ruleid: csharp-key-or-cipher-of-few-bits
        p.Init(512, 80, random);
    }
    RSA Small()
    {
        // ruleid: csharp-key-or-cipher-of-few-bits
        return RSA.Create(1024);
    }
    void Short(RC2 rc2)
    {
        // ruleid: csharp-key-or-cipher-of-few-bits
        rc2.EffectiveKeySize = 40;
    }
    RSA Large()
    {
        // ok: csharp-key-or-cipher-of-few-bits
        return RSA.Create(3072);
    }
    void Aes(Aes aes)
    {
        // ok: csharp-key-or-cipher-of-few-bits
        aes.KeySize = 256;
    }
    void Window(Grid grid)
    {
        // ok: csharp-key-or-cipher-of-few-bits
        grid.Init(10, 20);
    }
}
