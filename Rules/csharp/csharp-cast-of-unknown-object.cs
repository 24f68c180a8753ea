public class CastOfUnknown
{
    public void One(IShape shape)
    {
        // ruleid: csharp-cast-of-unknown-object
        var circle = (Circle)shape;
        Draw(circle);
    }

    public Employee Two(object o)
    {
        // ruleid: csharp-cast-of-unknown-object
        return Unsafe.As<Employee>(o);
    }

    public Cart Three()
    {
        // ruleid: csharp-cast-of-unknown-object
        return (Cart)Session["cart"];
    }

    public void Tested(IShape shape)
    {
        if (shape is Circle)
        {
            // ok: csharp-cast-of-unknown-object
            Draw((Circle)shape);
        }
    }

    public long Number(int n)
    {
        // ok: csharp-cast-of-unknown-object
        return (long)n;
    }

    public void Named(IShape shape)
    {
        // ok: csharp-cast-of-unknown-object
        if (shape is Circle circle)
        {
            Draw(circle);
        }
    }
}
