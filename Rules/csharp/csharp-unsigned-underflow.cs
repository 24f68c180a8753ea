using System;
using System.IO;

class Points
{
    public uint Spend(Member member, uint amount)
    {
        // ruleid: csharp-unsigned-underflow
        uint left = member.Points - amount;
        member.Points = left;
        return left;
    }

    public byte[] Body(byte[] packet)
    {
        ushort declared = BitConverter.ToUInt16(packet, 0);
        // ruleid: csharp-unsigned-underflow
        ushort length = (ushort)(declared - 8);
        return new byte[length];
    }

    public uint Payload(BinaryReader reader)
    {
        uint size = reader.ReadUInt32();
        // ruleid: csharp-unsigned-underflow
        uint rest = size - 12;
        return rest;
    }

    public uint SpendChecked(Member member, uint amount)
    {
        if (amount > member.Points) throw new InvalidOperationException();
        // ok: csharp-unsigned-underflow
        uint left = member.Points - amount;
        return left;
    }

    public uint SpendThrowing(Member member, uint amount)
    {
        // ok: csharp-unsigned-underflow
        return checked(member.Points - amount);
    }

    public bool IsDigit(char c)
    {
        // ok: csharp-unsigned-underflow
        return (uint)(c - '0') <= 9;
    }

    public int Signed(int a, int b)
    {
        // ok: csharp-unsigned-underflow
        int rest = a - b;
        return rest;
    }
}
