public class Sample91
{
    public async Task Change(User user, string fresh)
    {
        // ruleid: csharp-reset-token-made-and-used-at-once
        var token = await _users.GeneratePasswordResetTokenAsync(user);
        await _users.ResetPasswordAsync(user, token, fresh);
    }
}

public class Sample92
{
    public void ChangeMember(MembershipUser u, string fresh)
    {
        // ruleid: csharp-reset-token-made-and-used-at-once
        string temp = u.ResetPassword();
        u.ChangePassword(temp, fresh);
    }
}

public class Sample93
{
    public async Task Replace(User user, string fresh)
    {
        // ruleid: csharp-reset-token-made-and-used-at-once
        await _users.RemovePasswordAsync(user);
        await _users.AddPasswordAsync(user, fresh);
    }
}

public class Sample94
{
    public async Task ChangeSafely(User user, string current, string fresh)
    {
        // ok: csharp-reset-token-made-and-used-at-once
        await _users.ChangePasswordAsync(user, current, fresh);
    }
}

public class Sample95
{
    public async Task Mail(User user)
    {
        // ok: csharp-reset-token-made-and-used-at-once
        var token = await _users.GeneratePasswordResetTokenAsync(user);
        await _mail.SendAsync(user.Email, Link(token));
    }
}

public class Sample96
{
    public async Task Finish(User user, string token, string fresh)
    {
        // ok: csharp-reset-token-made-and-used-at-once
        await _users.ResetPasswordAsync(user, token, fresh);
    }
}
