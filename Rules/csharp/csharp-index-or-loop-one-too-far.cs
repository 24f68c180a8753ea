class Grid
{
    string[] Column(string[,] grid, int last)
    {
        var rows = grid.GetLength(0);
        var result = new string[rows];
        // ruleid: csharp-index-or-loop-one-too-far
        for (int r = 0; r <= rows; r++)
        {
            result[r] = grid[r, last];
        }
        return result;
    }
    void Push(Sample s)
    {
        ring[head] = s;
        // ruleid: csharp-index-or-loop-one-too-far
        if (++head > ring.Length)
            head = 0;
    }
    Item At(int i)
    {
        // ruleid: csharp-index-or-loop-one-too-far
        if (i < 0 || i > items.Count) throw new ArgumentOutOfRangeException(nameof(i));
        return items[i];
    }
    string[] Rows(string[,] grid, int last)
    {
        var rows = grid.GetLength(0);
        var result = new string[rows];
        // ok: csharp-index-or-loop-one-too-far
        for (int r = 0; r < rows; r++)
        {
            result[r] = grid[r, last];
        }
        return result;
    }
    void Next(Sample s)
    {
        // ok: csharp-index-or-loop-one-too-far
        if (++head >= ring.Length)
            head = 0;
    }
    void Numbers()
    {
        // ok: csharp-index-or-loop-one-too-far
        for (int i = 1; i <= 10; i++) Print(i);
    }
}
