class Blocks {
    public IntPtr Text(string s) {
        // ruleid: csharp-native-block-size-not-checked
        IntPtr p = Marshal.AllocHGlobal(s.Length + 1);
        return p;
    }
    public IntPtr Wide(string text) {
        // ruleid: csharp-native-block-size-not-checked
        return Marshal.AllocCoTaskMem(text.Length * sizeof(char));
    }
    public IntPtr Table(int rows, int cols) {
        // ruleid: csharp-native-block-size-not-checked
        return Marshal.AllocHGlobal(rows * cols);
    }
    public IntPtr SafeTable(int rows, int cols) {
        // ok: csharp-native-block-size-not-checked
        return Marshal.AllocHGlobal(checked(rows * cols));
    }
    public IntPtr SafeText(string s) {
        var bytes = Encoding.UTF8.GetBytes(s);
        // ok: csharp-native-block-size-not-checked
        return Marshal.AllocHGlobal(bytes.Length + 1);
    }
    public IntPtr SafeLimit(int rows, int cols) {
        if (rows > 100 || cols > 100) throw new ArgumentException();
        // ok: csharp-native-block-size-not-checked
        return Marshal.AllocHGlobal(rows * cols);
    }
}
