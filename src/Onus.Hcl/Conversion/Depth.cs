using System.Runtime.CompilerServices;

namespace Onus.Hcl.Conversion;

/// <summary>Guards walks over values that may be nested however deeply.</summary>
internal static class Depth
{
    /// <summary>Whether the walk may go one step deeper.</summary>
    public static bool IsSafe() => RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>Refuses to go deeper than the stack allows.</summary>
    /// <exception cref="FunctionException">It is too deep.</exception>
    public static void Guard()
    {
        if (!IsSafe())
        {
            throw new FunctionException($"the value is nested too deeply");
        }
    }
}
