public class Sample25
{
    public static void Init(StringBuilder sb, Profile profile)
    {
        // ruleid: csharp-value-in-script-text
        sb.AppendLine($"  var currentUser = '{profile.DisplayName}';");
    }
}

public class Sample26
{
    // ruleid: csharp-value-in-script-text
    public string Script(string theme) => $"<script>let theme = '{theme}';</script>";
}

public class Sample27
{
    public string Locale(User u)
    {
        // ruleid: csharp-value-in-script-text
        return $"const locale='{u.Locale}';";
    }
}

public class Sample28
{
    public static void InitSafely(StringBuilder sb, Profile profile)
    {
        // ok: csharp-value-in-script-text
        sb.AppendLine($"  var currentUser = {JsonSerializer.Serialize(profile.DisplayName)};");
    }
}

public class Sample29
{
    // ok: csharp-value-in-script-text
    public string Fixed() => "<script>let theme = 'dark';</script>";
}

public class Sample30
{
    public string Encoded(User u)
    {
        // ok: csharp-value-in-script-text
        return $"const locale='{JavaScriptEncoder.Default.Encode(u.Locale)}';";
    }
}
