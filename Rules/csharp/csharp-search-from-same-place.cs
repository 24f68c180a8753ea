public class SamePlace
{
    public int One(string text, string word)
    {
        int n = 0;
        int i = text.IndexOf(word);
        while (i >= 0)
        {
            n++;
            // ruleid: csharp-search-from-same-place
            i = text.IndexOf(word, i);
        }
        return n;
    }

    public int Two(string text, string word)
    {
        int i = text.IndexOf(word, StringComparison.Ordinal);
        while (i != -1)
        {
            // ruleid: csharp-search-from-same-place
            i = text.IndexOf(word, i, StringComparison.Ordinal);
        }
        return i;
    }

    public int Three(string text)
    {
        int i = text.IndexOf(';');
        do
        {
            // ruleid: csharp-search-from-same-place
            i = text.IndexOf(';', i);
        } while (i >= 0);
        return i;
    }

    public int Right(string text, string word)
    {
        int i = text.IndexOf(word);
        while (i >= 0)
        {
            // ok: csharp-search-from-same-place
            i = text.IndexOf(word, i + 1);
        }
        return i;
    }

    public int Moved(string text, string word)
    {
        int i = text.IndexOf(word);
        while (i >= 0)
        {
            i += word.Length;
            // ok: csharp-search-from-same-place
            i = text.IndexOf(word, i);
        }
        return i;
    }

    public int Once(string text, int i)
    {
        // ok: csharp-search-from-same-place
        i = text.IndexOf("a", i);
        return i;
    }
}
