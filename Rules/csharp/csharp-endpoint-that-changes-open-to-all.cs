public class Sample67
{
    public void Map(WebApplication app)
    {
        // ruleid: csharp-endpoint-that-changes-open-to-all
        app.MapDelete("/api/users/{id:int}", async (int id, AppDb db) => await db.Remove(id));
    }
}

public class Sample68
{
    public void MapAdmin(WebApplication app)
    {
        // ruleid: csharp-endpoint-that-changes-open-to-all
        app.MapPost("/admin/cache/clear", (Cache cache) => { cache.Clear(); return Results.Ok(); });
    }
}

public class Sample69
{
    public void MapSettings(WebApplication app)
    {
        // ruleid: csharp-endpoint-that-changes-open-to-all
        app.MapPut("/settings/{name}", (string name, string value, Store s) => s.Set(name, value));
    }
}

public class Sample70
{
    public void MapSafely(WebApplication app)
    {
        // ok: csharp-endpoint-that-changes-open-to-all
        app.MapDelete("/api/users/{id:int}", async (int id, AppDb db) => await db.Remove(id)).RequireAuthorization("admin");
    }
}

public class Sample71
{
    public void MapRead(WebApplication app)
    {
        // ok: csharp-endpoint-that-changes-open-to-all
        app.MapGet("/api/users/{id:int}", async (int id, AppDb db) => await db.Find(id));
    }
}

public class Sample72
{
    public void MapOwn(WebApplication app)
    {
        // ok: csharp-endpoint-that-changes-open-to-all
        app.MapDelete("/api/me", async (ClaimsPrincipal user, AppDb db) => await db.Remove(user.Id()));
    }
}
