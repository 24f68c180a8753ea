class Post {
    // ruleid: csharp-validation-switched-off-for-field
    [AllowHtml]
    public string Body { get; set; }
    // ok: csharp-validation-switched-off-for-field
    [Required]
    public string Title { get; set; }
    public void Configure(ApiBehaviorOptions options) {
        // ruleid: csharp-validation-switched-off-for-field
        options.SuppressModelStateInvalidFilter = true;
        // ok: csharp-validation-switched-off-for-field
        options.SuppressMapClientErrors = true;
    }
    public void Read(HttpRequest request) {
        // ruleid: csharp-validation-switched-off-for-field
        var raw = request.Unvalidated.Form["body"];
        // ok: csharp-validation-switched-off-for-field
        var checkedValue = request.Form["body"];
    }
}
