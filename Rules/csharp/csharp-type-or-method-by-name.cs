using System;
using System.Reflection;

class Plugins
{
    object Create(string name)
    {
        // ruleid: csharp-type-or-method-by-name
        var type = Type.GetType(name);
        return Activator.CreateInstance(type);
    }

    object Call(object target, string method)
    {
        // ruleid: csharp-type-or-method-by-name
        return target.GetType().GetMethod(method).Invoke(target, null);
    }

    Assembly Load(string path)
    {
        // ruleid: csharp-type-or-method-by-name
        return Assembly.LoadFrom(path);
    }

    object CreateKnown()
    {
        // ok: csharp-type-or-method-by-name
        return Activator.CreateInstance(typeof(DefaultPlugin));
    }

    MethodInfo Start(Type type)
    {
        // ok: csharp-type-or-method-by-name
        return type.GetMethod("Start");
    }

    object FromTable(string name)
    {
        // ok: csharp-type-or-method-by-name
        return factories[name]();
    }
}
