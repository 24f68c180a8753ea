public class EndlessLoop
{
    public int One(string text, string word)
    {
        int count = 0;
        int i = text.IndexOf(word);
        while (i >= 0)
        {
            count++;
            // ruleid: csharp-loop-that-may-not-end
            i = text.IndexOf(word, i);
        }
        return count;
    }

    public void Two(Stream s, byte[] b)
    {
        int n = 0;
        // ruleid: csharp-loop-that-may-not-end
        while (n < b.Length)
        {
            n += s.Read(b, n, b.Length - n);
        }
    }

    public void Three(Node node)
    {
        // ruleid: csharp-loop-that-may-not-end
        while (node != null)
        {
            Visit(node);
        }
    }

    public void List(Node node)
    {
        // ok: csharp-loop-that-may-not-end
        while (node != null)
        {
            Visit(node);
            node = node.Next;
        }
    }

    public void Queue(Queue<Job> q)
    {
        // ok: csharp-loop-that-may-not-end
        while (q.Count > 0)
        {
            Run(q.Dequeue());
        }
    }

    public int Found(string text, string word)
    {
        int i = text.IndexOf(word);
        while (i >= 0)
        {
            // ok: csharp-loop-that-may-not-end
            i = text.IndexOf(word, i + 1);
        }
        return i;
    }
}
