using System;
using System.IO;
using Microsoft.AspNetCore.Mvc;

class Blocks
{
    public byte[] ReadBlock(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        int size = reader.ReadInt32();
        // ruleid: csharp-unchecked-product-of-input
        int total = count * size;
        if (total > MaxBytes) throw new InvalidDataException();
        return reader.ReadBytes(total);
    }

    public void Console()
    {
        int price = int.Parse(Ask("price"));
        int pieces = int.Parse(Ask("pieces"));
        // ruleid: csharp-unchecked-product-of-input
        Pay(price * pieces);
    }

    [HttpPost("order")]
    public IActionResult Order(int unitPrice, int quantity)
    {
        // ruleid: csharp-unchecked-product-of-input
        int total = unchecked(unitPrice * quantity);
        return wallet.Pay(total);
    }

    public byte[] ReadBlockChecked(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        int size = reader.ReadInt32();
        // ok: csharp-unchecked-product-of-input
        int total = checked(count * size);
        return reader.ReadBytes(total);
    }

    public void Limited(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        int size = reader.ReadInt32();
        if (count > 100 || size > 100) return;
        // ok: csharp-unchecked-product-of-input
        Use(count * size);
    }

    [HttpPost("order")]
    public IActionResult Wide(int unitPrice, int quantity)
    {
        // ok: csharp-unchecked-product-of-input
        long total = (long)unitPrice * quantity;
        return wallet.Pay(total);
    }

    int Area(int width, int height)
    {
        // ok: csharp-unchecked-product-of-input
        int area = width * height;
        return area;
    }
}
