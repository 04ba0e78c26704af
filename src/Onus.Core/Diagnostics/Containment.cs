using System.Diagnostics;
using Onus.Core.Places;

namespace Onus.Core.Diagnostics;

/// <summary>
/// The one place where exceptions end that nobody foresaw: a unit of work that defeats Onus costs itself alone, and the rest is done.
/// Of the exception only its type and the methods that it came through are told, since its message may quote what is secret.
/// </summary>
public static class Containment
{
    private const int MaxMethods = 4;

    /// <summary>Does a unit of work.</summary>
    /// <param name="fault">Where Onus failed, fit for a report to those who make it; null when it did not.</param>
    /// <returns>What came of it; null when Onus failed.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static T? Run<T>(Func<T?> work, out string? fault)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(work);
        fault = null;
        try
        {
            return work();
        }
        catch (Exception problem) when (IsUnforeseen(problem))
        {
            fault = FaultOf(problem.GetBaseException());
            return null;
        }
    }

    /// <summary>Does work that waits.</summary>
    /// <param name="failed">What is answered when Onus failed, told where.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<T> RunAsync<T>(Func<Task<T>> work, Func<string, T> failed)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(failed);
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception problem) when (IsUnforeseen(problem))
        {
            return failed(FaultOf(problem.GetBaseException()));
        }
    }

    /// <summary>Does a unit of work; that Onus failed at it becomes an error at its place.</summary>
    /// <param name="origin">What the work is about.</param>
    /// <returns>What came of it; null when Onus failed.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static T? Contain<T>(this DiagnosticBag diagnostics, Origin origin, Func<T?> work)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var result = Run(work, out var fault);
        if (fault is not null)
        {
            diagnostics.Error("onus-fault", $"Onus itself fails here ({fault}); what this holds is not in the report.", origin, Remedy);
        }

        return result;
    }

    /// <summary>What to do about a fault of Onus.</summary>
    public static readonly Message Remedy = $"This is a fault of Onus, whatever the input is: please report it with the words in brackets.";

    private static bool IsUnforeseen(Exception problem) => problem is not (OperationCanceledException or RequestException);

    private static string FaultOf(Exception problem)
    {
        var methods = new StackTrace(problem).GetFrames()
            .Select(frame => DiagnosticMethodInfo.Create(frame))
            .OfType<DiagnosticMethodInfo>()
            .Where(method => method.DeclaringTypeName?.StartsWith("Onus.", StringComparison.Ordinal) == true)
            .Take(MaxMethods)
            .Select(method => $"{method.DeclaringTypeName![(method.DeclaringTypeName!.LastIndexOf('.') + 1)..]}.{method.Name}");
        return string.Join(" in ", [problem.GetType().Name, .. methods]);
    }
}
