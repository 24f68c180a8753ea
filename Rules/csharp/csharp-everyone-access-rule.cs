public class Permissions
{
    public void Everyone(FileSecurity security)
    {
        // ruleid: csharp-everyone-access-rule
        security.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.FullControl, AccessControlType.Allow));
    }

    public void World()
    {
        // ruleid: csharp-everyone-access-rule
        var rule = new FileSystemAccessRule(new SecurityIdentifier(WellKnownSidType.WorldSid, null), FileSystemRights.FullControl, AccessControlType.Allow);
    }

    public void Unix(string path)
    {
        // ruleid: csharp-everyone-access-rule
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.OtherWrite);
    }

    public void Service(FileSecurity security)
    {
        // ok: csharp-everyone-access-rule
        security.AddAccessRule(new FileSystemAccessRule("APP\\service", FileSystemRights.Modify, AccessControlType.Allow));
    }

    public void Read(FileSecurity security)
    {
        // ok: csharp-everyone-access-rule
        security.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.Read, AccessControlType.Allow));
    }

    public void UnixOwner(string path)
    {
        // ok: csharp-everyone-access-rule
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
