using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>Finds the place of a finding: that of the value that decided, not that of a value that only says that the check applies.</summary>
internal static class DecidingPlace
{
    /// <summary>
    /// The place of the value that decided; where what decided is not there, that of the element that lacks it, else that of the resource. That of the resource, too, where it stands in another file.
    /// </summary>
    /// <param name="clause">The clauses that decided.</param>
    public static Origin Of(Check check, Resource subject, Clause clause)
    {
        var reads = Ordered(clause, default).ToList();
        var named = reads.Where(entry => IsNamed(check, entry.Read.Path)).ToList();
        return (named.Count > 0 ? named : reads)
            .SelectMany(entry => new[] { entry.Read.Origin, entry.Element })
            .FirstOrDefault(origin => origin.HasPlace && origin.File == subject.Origin.File, subject.Origin);
    }

    /// <summary>
    /// The values that were read, with the place of the element that each is of. The one comes first that decides most likely: of alternatives the last, since conditions begin
    /// with what they do not ask of.
    /// </summary>
    private static IEnumerable<(ValueRead Read, Origin Element)> Ordered(Clause clause, Origin element)
    {
        element = clause.Element?.Origin ?? element;
        return clause.Parts.IsEmpty ? clause.Reads.Select(read => (read, element))
            : (IsLastOneAsked(clause) ? clause.Parts.Reverse() : clause.Parts).SelectMany(part => Ordered(part, element));
    }

    private static bool IsLastOneAsked(Clause clause) =>
        clause.Kind == ClauseKind.Choice || (clause is { Kind: ClauseKind.Any, Truth: not Truth.True } && clause.Parts.All(part => part.Element is null));

    /// <summary>Whether what mends a failure speaks of a property.</summary>
    private static bool IsNamed(Check check, string path)
    {
        var property = Plain(path);
        return RemedyChange.Of(check.Remedy).Any(change => string.Join('.', change.Names) == property) || check.FixText.Paths.Contains(property) || Mentions(check.Fix, property);
    }

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
