class Numbers {
    public void Reserve(int quantity) {
        // ruleid: csharp-narrow-cast-of-unchecked-number
        short q = (short)quantity;
        Store(q);
    }
    public byte[] Read(long length) {
        // ruleid: csharp-narrow-cast-of-unchecked-number
        return new byte[(int)length];
    }
    public void Header(BinaryWriter w, int count) {
        // ruleid: csharp-narrow-cast-of-unchecked-number
        w.Write((ushort)count);
    }
    public void SafeReserve(int quantity) {
        if (quantity < 0 || quantity > 100) throw new ArgumentOutOfRangeException();
        // ok: csharp-narrow-cast-of-unchecked-number
        short q = (short)quantity;
    }
    public void SafeChecked(int count) {
        // ok: csharp-narrow-cast-of-unchecked-number
        ushort c = checked((ushort)count);
    }
    public byte Low(int value) {
        // ok: csharp-narrow-cast-of-unchecked-number
        return (byte)value;
    }
}
