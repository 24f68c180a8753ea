public class HomeMade
{
    public byte[] Mac(byte[] key, byte[] message)
    {
        // ruleid: csharp-home-made-cryptography
        return SHA256.HashData(key.Concat(message).ToArray());
    }

    public void Encrypt(byte[] data, byte[] pad)
    {
        for (int i = 0; i < data.Length; i++)
        {
            // ruleid: csharp-home-made-cryptography
            data[i] = (byte)(data[i] ^ pad[i % pad.Length]);
        }
    }

    public void Scramble(byte[] data, byte k)
    {
        for (int i = 0; i < data.Length; i++)
        {
            // ruleid: csharp-home-made-cryptography
            data[i] ^= k;
        }
    }

    public byte[] Hmac(byte[] key, byte[] message)
    {
        // ok: csharp-home-made-cryptography
        return HMACSHA256.HashData(key, message);
    }

    public byte[] Digest(byte[] message)
    {
        // ok: csharp-home-made-cryptography
        return SHA256.HashData(message);
    }

    public int Parity(int a, int b)
    {
        // ok: csharp-home-made-cryptography
        return a ^ b;
    }
}
