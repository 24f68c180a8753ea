public class Startup
{
    public void Configure(IApplicationBuilder app)
    {
        // ruleid: csharp-developer-exception-page
        app.UseDeveloperExceptionPage();
        app.UseRouting();
    }

    public void Identity()
    {
        // ruleid: csharp-developer-exception-page
        IdentityModelEventSource.ShowPII = true;
    }

    public void Hub(HubOptions options)
    {
        // ruleid: csharp-developer-exception-page
        options.EnableDetailedErrors = true;
    }

    public void Good(IApplicationBuilder app, IWebHostEnvironment env)
    {
        if (env.IsDevelopment())
        {
            // ok: csharp-developer-exception-page
            app.UseDeveloperExceptionPage();
        }
        else
        {
            // ok: csharp-developer-exception-page
            app.UseExceptionHandler("/error");
        }
    }

    public void GoodHub(HubOptions options)
    {
        // ok: csharp-developer-exception-page
        options.EnableDetailedErrors = false;
    }
}
