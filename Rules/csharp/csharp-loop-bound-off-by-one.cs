public class Loops
{
    public int Sum(int[] values)
    {
        var sum = 0;
        // ruleid: csharp-loop-bound-off-by-one
        for (int i = 0; i <= values.Length; i++)
        {
            sum += values[i];
        }
        return sum;
    }

    public void Names(List<string> names)
    {
        // ruleid: csharp-loop-bound-off-by-one
        for (var i = 0; i <= names.Count; i++)
        {
            Console.WriteLine(names[i]);
        }
    }

    public int Spaces(string text)
    {
        var n = 0;
        // ruleid: csharp-loop-bound-off-by-one
        for (int i = 0; i <= text.Length; i++)
        {
            if (text[i] == ' ')
            {
                n++;
            }
        }
        return n;
    }

    public int Good(int[] values)
    {
        var sum = 0;
        // ok: csharp-loop-bound-off-by-one
        for (int i = 0; i < values.Length; i++)
        {
            sum += values[i];
        }
        return sum;
    }

    public void Rows(int[] values)
    {
        // ok: csharp-loop-bound-off-by-one
        for (int i = 0; i <= values.Length; i++)
        {
            Console.WriteLine("---");
        }
    }

    public int Sentinel(string text)
    {
        // ok: csharp-loop-bound-off-by-one
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == ' ')
            {
                return i;
            }
        }
        return -1;
    }
}
