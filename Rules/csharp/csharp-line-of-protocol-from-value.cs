class Mail
{
    Task Quit(StreamWriter w, string user)
    {
        // ruleid: csharp-line-of-protocol-from-value
        return w.WriteAsync("USER " + user + "\r\n");
    }
    byte[] Set(string key, byte[] value)
    {
        // ruleid: csharp-line-of-protocol-from-value
        return Encoding.ASCII.GetBytes($"set {key} 0 60 {value.Length}\r\n");
    }
    string Head(ContactForm form)
    {
        var sb = new StringBuilder();
        // ruleid: csharp-line-of-protocol-from-value
        sb.Append("Subject: ").Append(form.Subject).Append("\r\n");
        return sb.ToString();
    }
    string Length(byte[] data)
    {
        var sb = new StringBuilder();
        // ok: csharp-line-of-protocol-from-value
        sb.Append("Content-Length: ").Append(data.Length).Append("\r\n");
        return sb.ToString();
    }
    string Checked(string subject)
    {
        if (subject.IndexOfAny(new[] { '\r', '\n' }) >= 0) throw new ArgumentException("line break");
        // ok: csharp-line-of-protocol-from-value
        return $"Subject: {subject}\r\n";
    }
    string Fixed()
    {
        // ok: csharp-line-of-protocol-from-value
        return "QUIT" + "\r\n";
    }
}
