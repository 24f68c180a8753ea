class Store {
    public void Save(string user, string password) {
        // ruleid: csharp-secret-kept-in-readable-store
        File.WriteAllText("login.txt", user + ":" + password);
    }
    public void Cookie(HttpResponse response, string password) {
        // ruleid: csharp-secret-kept-in-readable-store
        response.Cookies.Append("pw", password);
    }
    public void Reg(RegistryKey key, string apiKey) {
        // ruleid: csharp-secret-kept-in-readable-store
        key.SetValue("Api", apiKey);
    }
    public void SafeSave(string password) {
        // ok: csharp-secret-kept-in-readable-store
        File.WriteAllBytes("login.bin", ProtectedData.Protect(Encoding.UTF8.GetBytes(password), null, DataProtectionScope.CurrentUser));
    }
    public void SafeCookie(HttpResponse response, string theme) {
        // ok: csharp-secret-kept-in-readable-store
        response.Cookies.Append("theme", theme);
    }
    public void SafeReg(RegistryKey key, int width) {
        // ok: csharp-secret-kept-in-readable-store
        key.SetValue("Width", width);
    }
}
