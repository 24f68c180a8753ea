class Native {
    // ruleid: csharp-c-string-function-imported
    [DllImport("msvcrt.dll")]
    static extern IntPtr strcpy(byte[] dest, string src);
    // ruleid: csharp-c-string-function-imported
    [DllImport("kernel32.dll", CharSet = CharSet.Ansi)]
    private static extern IntPtr lstrcpyA(StringBuilder dest, string src);
    // ok: csharp-c-string-function-imported
    [DllImport("kernel32.dll")]
    private static extern bool CloseHandle(IntPtr h);
    public void Stop() {
        // ruleid: csharp-c-string-function-imported
        workerThread.Abort();
    }
    public void SafeStop() {
        // ok: csharp-c-string-function-imported
        _cancellation.Cancel();
        // ok: csharp-c-string-function-imported
        request.Abort();
    }
}
