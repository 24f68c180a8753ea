using System;
using System.IO;

class Settings
{
    void Save(string path)
    {
        // ruleid: csharp-catch-without-handling
        try
        {
            File.WriteAllText(path, Text);
        }
        catch
        {
        }
    }

    void Close(Stream stream)
    {
        // ruleid: csharp-catch-without-handling
        try
        {
            stream.Close();
        }
        catch (IOException)
        {
        }
    }

    int Width(string text)
    {
        int width = 80;
        // ruleid: csharp-catch-without-handling
        try { width = int.Parse(text); } catch (FormatException error) { }
        return width;
    }

    bool TrySave(string path)
    {
        // ok: csharp-catch-without-handling
        try
        {
            File.WriteAllText(path, Text);
            return true;
        }
        catch (IOException error)
        {
            Log(error);
            return false;
        }
    }

    int WidthOr(string text, int fallback)
    {
        // ok: csharp-catch-without-handling
        return int.TryParse(text, out int width) ? width : fallback;
    }

    void Dispose(Stream stream)
    {
        // ok: csharp-catch-without-handling
        try { stream.Flush(); } finally { stream.Dispose(); }
    }

    public void Leave(Channel channel)
    {
        // ok: csharp-catch-without-handling
        try
        {
            registry.Remove(channel);
        }
        catch (RemotingException)
        {
            // The channel was not registered.
        }
    }
}
