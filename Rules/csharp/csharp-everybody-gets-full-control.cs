public class FullControl
{
    public void One(MutexSecurity s)
    {
        // ruleid: csharp-everybody-gets-full-control
        s.AddAccessRule(new MutexAccessRule(new SecurityIdentifier(WellKnownSidType.WorldSid, null), MutexRights.FullControl, AccessControlType.Allow));
    }

    public void Two(DirectorySecurity s)
    {
        // ruleid: csharp-everybody-gets-full-control
        s.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.Modify, AccessControlType.Allow));
    }

    public void Three(string path)
    {
        // ruleid: csharp-everybody-gets-full-control
        File.SetUnixFileMode(path, UnixFileMode.UserWrite | UnixFileMode.OtherWrite);
    }

    public void Read(DirectorySecurity s)
    {
        // ok: csharp-everybody-gets-full-control
        s.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.Read, AccessControlType.Allow));
    }

    public void Denied(MutexSecurity s)
    {
        // ok: csharp-everybody-gets-full-control
        s.AddAccessRule(new MutexAccessRule(new SecurityIdentifier(WellKnownSidType.WorldSid, null), MutexRights.FullControl, AccessControlType.Deny));
    }

    public void Owner(string path)
    {
        // ok: csharp-everybody-gets-full-control
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
