using System.IO;
using System.Net.Sockets;
using System.Text.Json;

class Texts
{
    public string Profile(string nick, string city)
    {
        // ruleid: csharp-structured-text-by-concatenation
        return "{\"nick\":\"" + nick + "\",\"city\":\"" + "x" + "\"}";
    }

    public void Contact(StreamWriter w, string from, string subject)
    {
        // ruleid: csharp-structured-text-by-concatenation
        w.WriteLine("MAIL FROM:<" + from + ">");
        // ruleid: csharp-structured-text-by-concatenation
        w.WriteLine("Subject: " + subject);
    }

    public void Retrieve(StreamWriter w, string name)
    {
        // ruleid: csharp-structured-text-by-concatenation
        w.WriteLine("RETR " + name);
    }

    public string ProfileSafe(string nick)
    {
        // ok: csharp-structured-text-by-concatenation
        return JsonSerializer.Serialize(new { nick });
    }

    public void Fixed(StreamWriter w)
    {
        // ok: csharp-structured-text-by-concatenation
        w.WriteLine("MAIL FROM:<app@example.com>");
        // ok: csharp-structured-text-by-concatenation
        w.WriteLine("DATA");
    }

    public void Screen(StreamWriter w, string name)
    {
        // ok: csharp-structured-text-by-concatenation
        w.WriteLine("Hello " + name);
    }
}
