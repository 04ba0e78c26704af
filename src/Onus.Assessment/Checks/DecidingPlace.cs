using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>Finds the place of a finding: that of the value that decided, not that of a value that only says that the check applies.</summary>
/// <param name="check">The check that was asked.</param>
internal sealed class DecidingPlace(Check check)
{
    /// <summary>The properties that what mends a failure changes, or speaks of by their whole paths.</summary>
    private readonly HashSet<string> _named = [.. RemedyChange.Of(check.Remedy).Select(change => string.Join('.', change.Names)), .. check.FixText.Paths];

    /// <summary>
    /// The value that decided, with its place; where what decided is not there, that of the element that lacks it, else that of the resource.
    /// </summary>
    /// <param name="clause">The clauses that decided.</param>
    public (ValueRead? Read, Origin Place) Of(Resource subject, Clause clause)
    {
        var reads = new List<(ValueRead Read, Origin Element)>();
        Order(clause, default, reads);
        var named = reads.FindAll(entry => IsNamed(entry.Read.Path));
        var deciding = named.Count > 0 ? named : reads;
        foreach (var (read, element) in deciding)
        {
            if (read.Origin.IsInInput || element.IsInInput)
            {
                var inner = Inside(read) ?? read;
                return (inner, inner.Origin.IsInInput ? inner.Origin : element);
            }
        }

        return (deciding.Count > 0 ? deciding[0].Read : null, subject.Origin);
    }

    /// <summary>
    /// The values that were read, with the place of the element that each is of. The one comes first that decides most likely: of alternatives the last, since conditions begin
    /// with what they do not ask of.
    /// </summary>
    private static void Order(Clause clause, Origin element, List<(ValueRead Read, Origin Element)> ordered)
    {
        element = clause.Element?.Origin ?? element;
        if (clause.Parts.IsEmpty)
        {
            foreach (var read in clause.Reads)
            {
                ordered.Add((read, element));
            }
        }

        var isLastFirst = IsLastOneAsked(clause);
        for (var i = 0; i < clause.Parts.Length; i++)
        {
            Order(clause.Parts[isLastFirst ? clause.Parts.Length - 1 - i : i], element, ordered);
        }
    }

    private static bool IsLastOneAsked(Clause clause) =>
        clause.Kind == ClauseKind.Choice || (clause is { Kind: ClauseKind.Any, Truth: not Truth.True } && clause.Parts.All(part => part.Element is null));

    /// <summary>Of an object that was looked at as a whole the value that the fix speaks of; null where it speaks of none that is there.</summary>
    private ValueRead? Inside(ValueRead read) => read.Value is not MapValue map ? null
        : check.FixText.Parts.Select(part => part.Path is { } path ? path[(path.LastIndexOf('.') + 1)..] : "")
            .Where(name => map[name] is { Origin.IsInInput: true })
            .Select(name => new ValueRead(read.Path.Length == 0 ? name : $"{read.Path}.{name}", map[name]!, map[name]!.Origin))
            .FirstOrDefault();

    /// <summary>Whether what mends a failure speaks of a property.</summary>
    private bool IsNamed(string path) => Plain(path) is var property && (_named.Contains(property) || Mentions(check.Fix, property));

    /// <summary>Whether a text has a property in it as a word, by its whole path or by its own name.</summary>
    private static bool Mentions(string text, string property)
    {
        var name = property[(property.LastIndexOf('.') + 1)..];
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + name.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A path without the numbers of elements.</summary>
    private static string Plain(string path)
    {
        while (path.IndexOf('[', StringComparison.Ordinal) is var start and >= 0 && path.IndexOf(']', start) is var end and >= 0)
        {
            path = path.Remove(start, end + 1 - start);
        }

        return path;
    }
}
