using System;

class Parser
{
    int Digit(char c)
    {
        if (c < '0' || c > '9')
            // ruleid: csharp-throw-of-general-exception
            throw new Exception("no digit: " + c);
        return c - '0';
    }

    void Expect(string word)
    {
        if (word != Current)
        {
            // ruleid: csharp-throw-of-general-exception
            throw new System.Exception($"expected {word}");
        }
    }

    void Open(string name)
    {
        // ruleid: csharp-throw-of-general-exception
        throw new ApplicationException("not supported");
    }

    int DigitOrError(char c)
    {
        if (c < '0' || c > '9')
            // ok: csharp-throw-of-general-exception
            throw new FormatException("no digit: " + c);
        return c - '0';
    }

    void Check(object value)
    {
        // ok: csharp-throw-of-general-exception
        if (value == null) throw new ArgumentNullException(nameof(value));
    }

    void Again(Exception error)
    {
        log.Error(error);
        // ok: csharp-throw-of-general-exception
        throw error;
    }
}
