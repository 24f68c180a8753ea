using System.Collections.Generic;

class Options
{
    // ruleid: csharp-static-field-open-to-all
    public static bool Verbose;
    // ruleid: csharp-static-field-open-to-all
    public static string Folder = "/var/lib/app";
    // ruleid: csharp-static-field-open-to-all
    public static List<string> Hosts = new List<string>();

    // ok: csharp-static-field-open-to-all
    public static readonly string Version = "1.0";
    // ok: csharp-static-field-open-to-all
    public const int Limit = 10;
    // ok: csharp-static-field-open-to-all
    public static int Depth { get; private set; }
    // ok: csharp-static-field-open-to-all
    private static int count = 0;
}
