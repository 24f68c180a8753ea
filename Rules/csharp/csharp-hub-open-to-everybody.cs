public class ChatHub : Hub
{
    // ruleid: csharp-hub-open-to-everybody
    public async Task DeleteChannel(string channel)
    {
        await _store.RemoveChannelAsync(channel);
    }

    // ruleid: csharp-hub-open-to-everybody
    public Task MuteUser(string userId) => _store.MuteAsync(userId);
}

public class GameHub : Hub
{
    // ruleid: csharp-hub-open-to-everybody
    public Task SetScore(string player, int score) => _scores.Put(player, score);
}

[Authorize]
public class SafeHub : Hub
{
    // ok: csharp-hub-open-to-everybody
    public Task DeleteChannel(string channel) => _store.RemoveChannelAsync(channel);
}

public class NewsHub : Hub
{
    // ok: csharp-hub-open-to-everybody
    public Task Subscribe(string topic) => Groups.AddToGroupAsync(Context.ConnectionId, topic);
}

public class ChannelStore
{
    // ok: csharp-hub-open-to-everybody
    public Task DeleteChannel(string channel) => _db.Remove(channel);
}
