public class Sample107
{
    public IActionResult SetStatus(int id, int status)
    {
        var order = _db.Orders.Find(id);
        // ruleid: csharp-number-made-an-enumeration-unchecked
        order.Status = (OrderStatus)status;
        return Ok();
    }
}

public class Sample108
{
    public void Grant(User user, int role)
    {
        // ruleid: csharp-number-made-an-enumeration-unchecked
        roles.Add(user, (UserRole)role);
    }
}

public class Sample109
{
    public MessageKind KindOf(byte value)
    {
        // ruleid: csharp-number-made-an-enumeration-unchecked
        return (MessageKind)value;
    }
}

public class Sample110
{
    public IActionResult SetKnownStatus(int id, int status)
    {
        if (!Enum.IsDefined(typeof(OrderStatus), status))
        {
            return BadRequest();
        }
        var order = _db.Orders.Find(id);
        // ok: csharp-number-made-an-enumeration-unchecked
        order.Status = (OrderStatus)status;
        return Ok();
    }
}

public class Sample111
{
    public void Start(Job job)
    {
        // ok: csharp-number-made-an-enumeration-unchecked
        job.State = JobState.Running;
    }
}

public class Sample112
{
    public void Tell(int value)
    {
        // ok: csharp-number-made-an-enumeration-unchecked
        log.Write((object)value);
    }
}
