using System.Collections.Generic;

class Ends
{
    public string Last(List<string> names)
    {
        // ruleid: csharp-index-one-past-end
        return names[names.Count];
    }

    public char LastChar(string s)
    {
        // ruleid: csharp-index-one-past-end
        return s[s.Length];
    }

    public int LastOf(int[] values)
    {
        // ruleid: csharp-index-one-past-end
        values[values.Length] = 0;
        return 0;
    }

    public string LastSafe(List<string> names)
    {
        // ok: csharp-index-one-past-end
        return names[names.Count - 1];
    }

    public char LastCharSafe(string s)
    {
        // ok: csharp-index-one-past-end
        return s[^1];
    }

    public string Other(List<string> names, int[] values)
    {
        // ok: csharp-index-one-past-end
        return names[values.Length];
    }
}
