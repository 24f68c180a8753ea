public class Blocking
{
    public void One(object a, object b)
    {
        // ruleid: csharp-locks-or-waits-that-block
        lock (a)
        {
            lock (b)
            {
                Move();
            }
        }
    }

    protected void Load_Click(object sender, EventArgs e)
    {
        // ruleid: csharp-locks-or-waits-that-block
        txt.Text = LoadAsync().Result;
    }

    public void Three(Thread t)
    {
        lock (_gate)
        {
            // ruleid: csharp-locks-or-waits-that-block
            t.Join();
        }
    }

    public void Single()
    {
        lock (_gate)
        {
            // ok: csharp-locks-or-waits-that-block
            Move();
        }
    }

    public async Task Awaited()
    {
        // ok: csharp-locks-or-waits-that-block
        txt.Text = await LoadAsync();
    }

    public void Outside(Thread t)
    {
        // ok: csharp-locks-or-waits-that-block
        t.Join();
    }
}
