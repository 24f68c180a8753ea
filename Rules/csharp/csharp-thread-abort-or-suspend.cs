using System.Threading;

class Worker
{
    private Thread thread;
    private CancellationTokenSource source;

    void Stop()
    {
        // ruleid: csharp-thread-abort-or-suspend
        thread.Abort();
    }

    void Pause(Thread workerThread)
    {
        // ruleid: csharp-thread-abort-or-suspend
        workerThread.Suspend();
    }

    void StopOther(Worker other)
    {
        // ruleid: csharp-thread-abort-or-suspend
        other.thread.Abort();
    }

    void Ask()
    {
        // ok: csharp-thread-abort-or-suspend
        source.Cancel();
    }

    void Wait()
    {
        // ok: csharp-thread-abort-or-suspend
        thread.Join();
    }

    void Undo(Transaction transaction)
    {
        // ok: csharp-thread-abort-or-suspend
        transaction.Abort();
    }
}
