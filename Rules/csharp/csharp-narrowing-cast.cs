using System;
using System.IO;
using Microsoft.AspNetCore.Mvc;

class Frames
{
    public void WriteFrame(BinaryWriter writer, byte[] body)
    {
        // ruleid: csharp-narrowing-cast
        short length = (short)body.Length;
        writer.Write(length);
        writer.Write(body);
    }

    [HttpPost("deposit")]
    public void Deposit(long cents)
    {
        // ruleid: csharp-narrowing-cast
        Account.Balance += (int)cents;
    }

    public int Position(BinaryReader reader)
    {
        long at = reader.ReadInt64();
        // ruleid: csharp-narrowing-cast
        return (int)at;
    }

    public byte Level(string text)
    {
        // ruleid: csharp-narrowing-cast
        return (byte)int.Parse(text);
    }

    public void WriteChecked(BinaryWriter writer, byte[] body)
    {
        // ok: csharp-narrowing-cast
        short length = checked((short)body.Length);
        writer.Write(length);
    }

    public void WriteLimited(BinaryWriter writer, byte[] body)
    {
        if (body.Length > short.MaxValue) throw new ArgumentException("too long");
        // ok: csharp-narrowing-cast
        writer.Write((short)body.Length);
    }

    [HttpPost("deposit")]
    public void DepositWide(long cents)
    {
        // ok: csharp-narrowing-cast
        Account.Balance += cents;
    }

    public long Widen(int value)
    {
        // ok: csharp-narrowing-cast
        return (long)value;
    }
}
