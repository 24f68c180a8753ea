class Admin
{
    async Task Disable(AppUser user)
    {
        // ruleid: csharp-result-of-account-change-ignored
        await _users.SetLockoutEndDateAsync(user, DateTimeOffset.MaxValue);
        // ruleid: csharp-result-of-account-change-ignored
        await userManager.UpdateSecurityStampAsync(user);
    }
    void Drop(uint uid)
    {
        // ruleid: csharp-result-of-account-change-ignored
        setuid(uid);
        Run();
    }
    async Task<bool> Tested(AppUser user)
    {
        // ok: csharp-result-of-account-change-ignored
        var result = await _users.SetLockoutEndDateAsync(user, DateTimeOffset.MaxValue);
        return result.Succeeded;
    }
    void Checked(uint uid)
    {
        // ok: csharp-result-of-account-change-ignored
        if (setuid(uid) != 0) throw new InvalidOperationException("setuid");
    }
    async Task Store(Order order)
    {
        // ok: csharp-result-of-account-change-ignored
        await _orders.UpdateAsync(order);
    }
}
