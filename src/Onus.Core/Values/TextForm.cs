namespace Onus.Core.Values;

/// <summary>
/// What a text looks like of which parts are not known: the known parts as they stand, and a mark in the place of each that is not.
/// A form is compared with patterns, in which <see cref="Any"/> stands for any text.
/// </summary>
public static class TextForm
{
    /// <summary>Stands for a part that is not known.</summary>
    public const char Hole = '\uE0F2';

    /// <summary>Stands for the number of an account, whichever: twelve digits.</summary>
    public const char Account = '\uE0F3';

    /// <summary>Stands for any text, in patterns.</summary>
    public const char Any = '\uE0F4';

    /// <summary>The longest form that is kept.</summary>
    public const int MaxLength = 512;

    private const int AccountLength = 12;

    /// <summary>The form of an unknown text; null when nothing is known of it.</summary>
    public static string? Of(UnknownValue value) =>
        value?.Refinement is not { } refinement ? null : refinement.Form ?? (refinement.Prefix is { Length: > 0 and < MaxLength } prefix ? prefix + Hole : null);

    /// <summary>The form of a part of a text: a hole where nothing is known of it.</summary>
    public static string OfPart(UnknownValue value) => Of(value) ?? Hole.ToString();

    /// <summary>Whether an unknown value may be a text that a pattern describes; null of its form is no reason why not.</summary>
    public static bool CanMatch(UnknownValue value, string pattern) => Of(value) is not { } form || CanMatch(form, pattern);

    /// <summary>Whether some text has the form and matches the pattern.</summary>
    public static bool CanMatch(string form, string pattern)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(pattern);
        form = form.Replace(Account.ToString(), new string(Account, AccountLength), StringComparison.Ordinal);

        // Whether what stands before a place of the form and before one of the pattern can be the same text, row by row.
        Span<bool> last = stackalloc bool[pattern.Length < MaxLength ? pattern.Length + 1 : 0];
        last = last.Length == 0 ? new bool[pattern.Length + 1] : last;
        last[0] = true;
        for (var p = 0; p < pattern.Length && pattern[p] == Any; p++)
        {
            last[p + 1] = true;
        }

        foreach (var mark in form)
        {
            var diagonal = last[0];
            last[0] &= mark == Hole;
            for (var p = 0; p < pattern.Length; p++)
            {
                var (above, left) = (last[p + 1], last[p]);
                last[p + 1] = mark == Hole || pattern[p] == Any
                    ? above || left || diagonal
                    : diagonal && (mark == Account ? char.IsAsciiDigit(pattern[p]) : mark == pattern[p]);
                diagonal = above;
            }
        }

        return last[pattern.Length];
    }
}
