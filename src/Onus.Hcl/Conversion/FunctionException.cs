namespace Onus.Hcl.Conversion;

/// <summary>A function could not take its arguments.</summary>
public sealed class FunctionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, as a phrase.</param>
    /// <param name="argument">Which argument, from 0; -1 when it is none in particular.</param>
    public FunctionException(string message, int argument = -1)
        : base(message) => Argument = argument;

    /// <summary>Which argument, from 0; -1 when it is none in particular.</summary>
    public int Argument { get; }
}
