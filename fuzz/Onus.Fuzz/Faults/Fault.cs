using System.Diagnostics;

namespace Onus.Fuzz.Faults;

/// <summary>What went wrong with a mutant.</summary>
/// <param name="Kind">What kind of fault: <c>crash</c>, <c>contained</c>, <c>neighbour</c>, <c>talks</c>, <c>unreadable</c>, <c>hang</c> or <c>memory</c>.</param>
/// <param name="Signature">What is the same for all mutants that meet the same fault, such as the place in the code.</param>
/// <param name="Details">All that is known.</param>
public sealed record Fault(string Kind, string Signature, string Details)
{
    private const int FramesOfSignature = 2;

    /// <summary>An exception that left what should have contained it.</summary>
    public static Fault Of(Exception exception, string kind = "crash")
    {
        ArgumentNullException.ThrowIfNull(exception);
        var frames = new StackTrace(exception).GetFrames().Select(static frame => frame.GetMethod()).Where(static method => method?.DeclaringType?.FullName?.StartsWith("Onus.", StringComparison.Ordinal) == true);
        var place = string.Join(" < ", frames.Take(FramesOfSignature).Select(static method => $"{method!.DeclaringType!.Name}.{method.Name}"));
        return new Fault(kind, $"{exception.GetType().Name} in {place}", exception.ToString());
    }
}
