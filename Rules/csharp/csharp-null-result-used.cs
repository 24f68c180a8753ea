using System.Linq;
using System.Web;

class Lookup
{
    public string City(int userId)
    {
        var user = _db.Users.FirstOrDefault(u => u.Id == userId);
        // ruleid: csharp-null-result-used
        return user.Address.City;
    }

    protected void Page_Load(object sender, EventArgs e)
    {
        HttpCookie cookie = Request.Cookies["theme"];
        // ruleid: csharp-null-result-used
        string theme = cookie.Value.Trim();
        Use(theme);
    }

    public async Task<string> Name(int id)
    {
        var row = await _db.Rows.SingleOrDefaultAsync(r => r.Id == id);
        // ruleid: csharp-null-result-used
        return row.Name;
    }

    public string CitySafe(int userId)
    {
        var user = _db.Users.FirstOrDefault(u => u.Id == userId);
        if (user == null) return "";
        // ok: csharp-null-result-used
        return user.Address.City;
    }

    public string CityShort(int userId)
    {
        var user = _db.Users.FirstOrDefault(u => u.Id == userId);
        // ok: csharp-null-result-used
        return user?.Address?.City;
    }

    public string CityFirst(int userId)
    {
        var user = _db.Users.First(u => u.Id == userId);
        // ok: csharp-null-result-used
        return user.Address.City;
    }
}
