class Keys {
    public int Code() {
        // ruleid: csharp-random-with-known-seed
        var rng = new Random(DateTime.Now.Millisecond);
        return rng.Next(1000000);
    }
    public byte[] Device(int deviceId) {
        // ruleid: csharp-random-with-known-seed
        var prng = new Random(deviceId);
        var key = new byte[32];
        prng.NextBytes(key);
        return key;
    }
    public int Tick() {
        // ruleid: csharp-random-with-known-seed
        return new Random(Environment.TickCount).Next();
    }
    public int Safe() {
        // ok: csharp-random-with-known-seed
        return RandomNumberGenerator.GetInt32(1000000);
    }
    public int Own(int seed) {
        // ok: csharp-random-with-known-seed
        return new Random(seed).Next(6);
    }
    public int Plain() {
        // ok: csharp-random-with-known-seed
        return new Random().Next(6);
    }
}
