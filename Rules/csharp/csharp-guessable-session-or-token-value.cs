using System;
using System.Text;
using System.Threading;

class Sessions
{
    public string NewSessionId(User user)
    {
        // ruleid: csharp-guessable-session-or-token-value
        var raw = user.Id + ":" + DateTime.Now.Ticks;
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(raw));
    }

    public void Open(User user)
    {
        // ruleid: csharp-guessable-session-or-token-value
        string token = Interlocked.Increment(ref counter).ToString("x8");
        sessions[token] = user;
    }

    public void CreateKey(Db db, Random rnd)
    {
        var sb = new StringBuilder("key_");
        for (int i = 0; i < 32; i++)
            // ruleid: csharp-guessable-session-or-token-value
            sb.Append("0123456789abcdef"[rnd.Next(16)]);
        db.ApiKeys.Add(sb.ToString());
    }

    public string NewToken()
    {
        // ok: csharp-guessable-session-or-token-value
        return Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
    }

    public string FileName()
    {
        // ok: csharp-guessable-session-or-token-value
        return "report-" + DateTime.Now.Ticks + ".txt";
    }

    public int Dice(Random rnd)
    {
        // ok: csharp-guessable-session-or-token-value
        return rnd.Next(1, 7);
    }
}

class VoucherGenerator
{
    readonly Random random = new Random(42);

    public string Next()
    {
        var bytes = new byte[10];
        // ruleid: csharp-guessable-session-or-token-value
        random.NextBytes(bytes);
        return Convert.ToHexString(bytes);
    }
}
