public class Sample103
{
    public void Upload(IFormFile file)
    {
        // ruleid: csharp-upload-judged-by-client-claims
        if (file.ContentType == "image/png")
            Save(file);
    }
}

public class Sample104
{
    // ruleid: csharp-upload-judged-by-client-claims
    private static readonly string[] Blocked = { ".exe", ".bat" };
}

public class Sample105
{
    public void Click()
    {
        // ruleid: csharp-upload-judged-by-client-claims
        if (FileUpload1.PostedFile.ContentType.StartsWith("image/"))
            FileUpload1.SaveAs(Path.Combine(root, FileUpload1.FileName));
    }
}

public class Sample106
{
    public void UploadSafely(IFormFile file)
    {
        // ok: csharp-upload-judged-by-client-claims
        if (Allowed.Contains(Path.GetExtension(file.FileName).ToLowerInvariant()))
            Save(file);
    }
}

public class Sample107
{
    // ok: csharp-upload-judged-by-client-claims
    private static readonly string[] Allowed = { ".png", ".jpg" };
}

public class Sample108
{
    public void Read(HttpResponseMessage reply)
    {
        // ok: csharp-upload-judged-by-client-claims
        if (reply.ContentType == "application/json")
            Parse(reply);
    }
}
