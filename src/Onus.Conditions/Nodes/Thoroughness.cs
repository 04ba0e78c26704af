using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>
/// Where one part has decided a condition that explains itself, those after it are asked as well, since a reader wants to hear of all that has to be mended.
/// What comes of it changes no answer: neither errors nor reasons nor the values that were read stay of a part that does not decide, too.
/// </summary>
internal static class Thoroughness
{
    /// <summary>Whether there is somebody to hear of more, and enough left of the budget.</summary>
    public static bool IsWanted(Asker asker) =>
        asker.Clauses is { IsListening: true } && asker.Run.ErrorMark == 0 && asker.Run.Budget.Steps > asker.Run.Options.MaxSteps / 2;

    /// <summary>Asks a further part.</summary>
    /// <param name="before">How many values had been read before the part that decided.</param>
    /// <param name="decisive">What decides.</param>
    /// <param name="ask">Asks the part.</param>
    /// <returns>Whether it decides as well, by values that those before it did not read.</returns>
    public static bool Also(Asker asker, int before, Truth decisive, Func<Truth> ask)
    {
        var (run, clauses, trace, cause) = (asker.Run, asker.Clauses!, asker.Run.Trace!, asker.Cause);
        var (reads, parts) = (trace.Mark, clauses.Mark);
        var truth = ask();
        asker.Cause = cause;
        if (truth == decisive && run.ErrorMark == 0 && IsNew(trace, before, reads))
        {
            return true;
        }

        run.ForgetErrors(0);
        trace.Forget(reads, trace.Mark);
        clauses.Forget(parts);
        return false;
    }

    /// <summary>Whether something was read since a mark that is neither what was read before it nor in that: what hangs on a value that is wrong already says nothing more.</summary>
    private static bool IsNew(ReadTrace trace, int from, int mark)
    {
        var known = trace.Between(from, mark);
        foreach (var read in trace.Between(mark, trace.Mark))
        {
            if (!IsWithin(read.Path, known))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(string path, List<Read> others)
    {
        foreach (var other in others)
        {
            if (IsWithin(path, other.Path))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(string path, string other) =>
        path.StartsWith(other, StringComparison.Ordinal) && (path.Length == other.Length || other.Length == 0 || path[other.Length] is '.' or '[');
}
