public class Sample101
{
    public void Configure(ApiBehaviorOptions o)
    {
        // ruleid: csharp-validation-answer-switched-off
        o.SuppressModelStateInvalidFilter = true;
    }
}

public class Sample102
{
    public void Clear(MvcOptions options)
    {
        // ruleid: csharp-validation-answer-switched-off
        options.ModelValidatorProviders.Clear();
    }
}

public class Sample103
{
    // ruleid: csharp-validation-answer-switched-off
    [ValidateInput(false)]
    public ActionResult Save(Page page) => View(page);
}

public class Sample104
{
    public void ConfigureWell(ApiBehaviorOptions o)
    {
        // ok: csharp-validation-answer-switched-off
        o.SuppressModelStateInvalidFilter = false;
    }
}

public class Sample105
{
    public void Add(MvcOptions options)
    {
        // ok: csharp-validation-answer-switched-off
        options.ModelValidatorProviders.Add(provider);
    }
}

public class Sample106
{
    // ok: csharp-validation-answer-switched-off
    [HttpPost]
    public ActionResult SaveWell(Page page) => ModelState.IsValid ? View(page) : BadRequest();
}
