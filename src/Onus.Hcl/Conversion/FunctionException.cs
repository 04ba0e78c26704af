using Onus.Core.Diagnostics;

namespace Onus.Hcl.Conversion;

/// <summary>A function could not take its arguments.</summary>
public sealed class FunctionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, as a phrase.</param>
    /// <param name="argument">Which argument, from 0; -1 when it is none in particular.</param>
    public FunctionException(Message message, int argument = -1)
        : base(message?.Text)
    {
        ArgumentNullException.ThrowIfNull(message);
        (Problem, Argument) = (message, argument);
    }

    /// <summary>What is wrong, as a phrase.</summary>
    public Message Problem { get; }

    /// <summary>Which argument, from 0; -1 when it is none in particular.</summary>
    public int Argument { get; }
}
