using System.Security.Cryptography;
using System.Text;

public class Vectors
{
    public void Zero(Aes aes)
    {
        // ruleid: csharp-static-initialization-vector
        aes.IV = new byte[16];
    }

    public void Text(Aes aes, byte[] key)
    {
        aes.Key = key;
        // ruleid: csharp-static-initialization-vector
        aes.IV = Encoding.ASCII.GetBytes("1234567890123456");
    }

    public void Nonce(AesGcm gcm, byte[] text, byte[] cipher, byte[] tag)
    {
        var nonce = new byte[12];
        // ruleid: csharp-static-initialization-vector
        gcm.Encrypt(nonce, text, cipher, tag);
    }

    public void Generated(Aes aes)
    {
        // ok: csharp-static-initialization-vector
        aes.GenerateIV();
    }

    public void Random(AesGcm gcm, byte[] text, byte[] cipher, byte[] tag)
    {
        var nonce = new byte[12];
        RandomNumberGenerator.Fill(nonce);
        // ok: csharp-static-initialization-vector
        gcm.Encrypt(nonce, text, cipher, tag);
    }

    public void Given(Aes aes, byte[] iv)
    {
        // ok: csharp-static-initialization-vector
        aes.IV = iv;
    }
}
