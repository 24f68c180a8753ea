public class Sample143
{
    public bool Check(User user, string password)
    {
        int hash = 17;
        // ruleid: csharp-home-made-password-hash
        foreach (char c in password)
            hash = unchecked(hash * 31 + c);
        return user.PasswordHash == hash;
    }
}

public class Sample144
{
    public long Sign(string secret)
    {
        long sum = 7;
        // ruleid: csharp-home-made-password-hash
        foreach (var c in secret)
        {
            sum = sum * 131 + c;
        }
        return sum;
    }
}

public class Sample145
{
    public int Sum(string licenseKey)
    {
        int sum = 0;
        // ruleid: csharp-home-made-password-hash
        foreach (char c in licenseKey)
        {
            sum += c;
        }
        return sum;
    }
}

public class Sample146
{
    public int Bucket(string path)
    {
        int hash = 17;
        // ok: csharp-home-made-password-hash
        foreach (char c in path)
            hash = unchecked(hash * 31 + c);
        return hash % 64;
    }
}

public class Sample147
{
    public byte[] Derive(string password, byte[] salt) =>
        // ok: csharp-home-made-password-hash
        Rfc2898DeriveBytes.Pbkdf2(password, salt, 600000, HashAlgorithmName.SHA256, 32);
}

public class Sample148
{
    public int Vowels(string text)
    {
        int n = 0;
        // ok: csharp-home-made-password-hash
        foreach (char c in text)
        {
            n += "aeiou".Contains(c) ? 1 : 0;
        }
        return n;
    }
}
