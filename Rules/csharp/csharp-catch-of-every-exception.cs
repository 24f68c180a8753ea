using System;
using System.IO;
using System.Net.Http;

class Loader
{
    string Load(string path)
    {
        // ruleid: csharp-catch-of-every-exception
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error)
        {
            Console.WriteLine(error.Message);
            return "";
        }
    }

    bool Ping(HttpClient client)
    {
        // ruleid: csharp-catch-of-every-exception
        try
        {
            return client.GetAsync("/ping").Result.IsSuccessStatusCode;
        }
        catch (Exception)
        {
            return false;
        }
    }

    void Run(Job job)
    {
        // ruleid: csharp-catch-of-every-exception
        try
        {
            job.Run();
        }
        catch (System.Exception error)
        {
            log.Error(error);
        }
    }

    string LoadOrNothing(string path)
    {
        // ok: csharp-catch-of-every-exception
        try
        {
            return File.ReadAllText(path);
        }
        catch (FileNotFoundException)
        {
            return "";
        }
    }

    void RunAndPass(Job job)
    {
        // ok: csharp-catch-of-every-exception
        try
        {
            job.Run();
        }
        catch (Exception error)
        {
            log.Error(error);
            throw;
        }
    }

    void Wrapped(Job job)
    {
        // ok: csharp-catch-of-every-exception
        try
        {
            job.Run();
        }
        catch (Exception error)
        {
            throw new JobException("the job failed", error);
        }
    }
}
