using System.Collections.Immutable;
using System.Globalization;

namespace Onus.Catalog.Model;

/// <summary>The name of a version: what comes before its first number, and its numbers.</summary>
internal readonly record struct VersionName(string Stem, ImmutableArray<long> Numbers)
{
    private const int MostDigits = 18;

    /// <summary>Whether a name is another, or that and more behind a sign that is neither a letter nor a digit.</summary>
    public static bool IsWithin(string name, string other) =>
        name.StartsWith(other, StringComparison.OrdinalIgnoreCase) && (name.Length == other.Length || !char.IsLetterOrDigit(name[other.Length]));

    /// <summary>Takes a name apart: <c>Elasticsearch_7.10</c> is <c>Elasticsearch_</c>, 7 and 10. A number of too many digits ends it.</summary>
    public static VersionName Parse(string name)
    {
        var at = name.AsSpan().IndexOfAnyInRange('0', '9');
        var stem = at < 0 ? name : name[..at];
        var numbers = ImmutableArray.CreateBuilder<long>();
        while (at >= 0 && at < name.Length && char.IsAsciiDigit(name[at]))
        {
            var end = at;
            while (end < name.Length && char.IsAsciiDigit(name[end]))
            {
                end++;
            }

            if (end - at > MostDigits)
            {
                break;
            }

            numbers.Add(long.Parse(name.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture));
            at = end < name.Length && name[end] is '.' or '_' ? end + 1 : -1;
        }

        return new VersionName(stem, numbers.DrainToImmutable());
    }

    /// <summary>Whether both are numbered, and called alike but for their numbers.</summary>
    public bool IsLike(VersionName other) => !Numbers.IsEmpty && !other.Numbers.IsEmpty && Stem.Equals(other.Stem, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the first number that differs is smaller than the other's.</summary>
    public bool IsOlderThan(VersionName other)
    {
        foreach (var (mine, its) in Numbers.Zip(other.Numbers))
        {
            if (mine != its)
            {
                return mine < its;
            }
        }

        return false;
    }
}
