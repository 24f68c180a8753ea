public class Xor
{
    public byte[] Encrypt(byte[] data, byte[] key)
    {
        var result = new byte[data.Length];
        for (int i = 0; i < data.Length; i++)
        {
            // ruleid: csharp-home-made-xor-cipher
            result[i] = (byte)(data[i] ^ key[i % key.Length]);
        }
        return result;
    }

    public string EncryptText(string text, string secret)
    {
        var sb = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            // ruleid: csharp-home-made-xor-cipher
            sb.Append((char)(text[i] ^ secret[i % secret.Length]));
        }
        return sb.ToString();
    }

    public void Scramble(byte[] data, byte keyByte)
    {
        for (int i = 0; i < data.Length; i++)
        {
            // ruleid: csharp-home-made-xor-cipher
            data[i] ^= keyByte;
        }
    }

    public int Hash(int a, int b)
    {
        // ok: csharp-home-made-xor-cipher
        return a ^ b;
    }

    public void Mac(byte[] a, byte[] b)
    {
        for (int i = 0; i < a.Length; i++)
        {
            // ok: csharp-home-made-xor-cipher
            a[i] = (byte)(a[i] ^ b[i]);
        }
    }

    public int Flags(int[] flags, int i)
    {
        // ok: csharp-home-made-xor-cipher
        return flags[i] ^ 1;
    }
}
