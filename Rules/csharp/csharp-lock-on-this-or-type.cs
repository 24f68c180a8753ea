using System.Collections.Generic;

class Counter
{
    private static readonly object gate = new object();
    private readonly List<int> values = new List<int>();
    private int count;

    void Add()
    {
        // ruleid: csharp-lock-on-this-or-type
        lock (this)
        {
            count++;
        }
    }

    static void Register(string name)
    {
        // ruleid: csharp-lock-on-this-or-type
        lock (typeof(Counter))
        {
            Names.Add(name);
        }
    }

    void Remove()
    {
        // ruleid: csharp-lock-on-this-or-type
        lock (GetType())
        {
            count--;
        }
    }

    void AddSafely()
    {
        // ok: csharp-lock-on-this-or-type
        lock (gate)
        {
            count++;
        }
    }

    void Append(int value)
    {
        // ok: csharp-lock-on-this-or-type
        lock (values)
        {
            values.Add(value);
        }
    }

    void Increment()
    {
        // ok: csharp-lock-on-this-or-type
        Interlocked.Increment(ref count);
    }
}
