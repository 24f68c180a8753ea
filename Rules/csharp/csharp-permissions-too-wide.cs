public class PermissionsTooWide
{
    public void One(MutexSecurity s)
    {
        // ruleid: csharp-permissions-too-wide
        s.AddAccessRule(new MutexAccessRule(new SecurityIdentifier(WellKnownSidType.WorldSid, null), MutexRights.FullControl, AccessControlType.Allow));
    }

    public void Two(string path)
    {
        // ruleid: csharp-permissions-too-wide
        File.SetUnixFileMode(path, UnixFileMode.UserWrite | UnixFileMode.OtherWrite);
    }

    public void Three(string path)
    {
        // ruleid: csharp-permissions-too-wide
        Process.Start("chmod", "777 " + path);
    }

    public void Owner(string path)
    {
        // ok: csharp-permissions-too-wide
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public void Admins(MutexSecurity s)
    {
        // ok: csharp-permissions-too-wide
        s.AddAccessRule(new MutexAccessRule(new SecurityIdentifier(WellKnownSidType.BuiltinAdministratorsSid, null), MutexRights.FullControl, AccessControlType.Allow));
    }

    public void Open(string path)
    {
        // ok: csharp-permissions-too-wide
        File.Open(path, FileMode.Open, FileAccess.Read, FileShare.Read);
    }
}
