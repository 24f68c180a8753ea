class Startup {
    public void Configure(KestrelServerOptions o, FormOptions f) {
        // ruleid: csharp-limit-lifted-or-unbounded-queue
        o.Limits.MaxRequestBodySize = null;
        // ruleid: csharp-limit-lifted-or-unbounded-queue
        f.MultipartBodyLengthLimit = long.MaxValue;
    }
    // ruleid: csharp-limit-lifted-or-unbounded-queue
    private readonly Channel<Job> _jobs = Channel.CreateUnbounded<Job>();
    // ruleid: csharp-limit-lifted-or-unbounded-queue
    [DisableRequestSizeLimit]
    public IActionResult Upload(IFormFile file) { return Ok(); }
    public void Safe(KestrelServerOptions o, FormOptions f) {
        // ok: csharp-limit-lifted-or-unbounded-queue
        o.Limits.MaxRequestBodySize = 10 * 1024 * 1024;
        // ok: csharp-limit-lifted-or-unbounded-queue
        f.MultipartBodyLengthLimit = 1024;
    }
    // ok: csharp-limit-lifted-or-unbounded-queue
    private readonly Channel<Job> _bounded = Channel.CreateBounded<Job>(100);
}
