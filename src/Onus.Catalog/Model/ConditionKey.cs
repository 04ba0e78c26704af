using System.Collections.Frozen;

namespace Onus.Catalog.Model;

/// <summary>What a condition on a key narrows.</summary>
public enum KeySubject : byte
{
    /// <summary>How, when or through what something is asked for: nobody is kept out.</summary>
    Nothing,

    /// <summary>Who asks.</summary>
    Caller,

    /// <summary>For whom a service of AWS's asks.</summary>
    Source,

    /// <summary>From which network.</summary>
    Network,

    /// <summary>What the caller's session has, which every account can give to its own.</summary>
    Session,

    /// <summary>What is asked for.</summary>
    Resource,
}

/// <summary>What a value looks like that narrows.</summary>
public enum KeyForm : byte
{
    /// <summary>No value narrows.</summary>
    Any,

    /// <summary>An id without wildcards.</summary>
    Id,

    /// <summary>An ARN whose account is fixed.</summary>
    Arn,

    /// <summary>A path of an organisation whose id is fixed.</summary>
    Path,

    /// <summary>Addresses that are not too many.</summary>
    Range,

    /// <summary>An address that messages go to, whose host is fixed.</summary>
    Endpoint,

    /// <summary>A text that is more than wildcards.</summary>
    Text,

    /// <summary>True.</summary>
    True,

    /// <summary>A number that the key's is below.</summary>
    Below,
}

/// <summary>A condition key.</summary>
/// <param name="Name">The key; a <c>*</c> at its end or beginning stands for any name.</param>
/// <param name="Narrows">What a condition on it narrows.</param>
/// <param name="Form">What a value looks like that does.</param>
/// <param name="IsGlobal">Whether it is one of those that AWS lists for all services.</param>
/// <param name="IsAlwaysThere">Whether every request has it.</param>
public sealed record ConditionKey(string Name, KeySubject Narrows, KeyForm Form, bool IsGlobal, bool IsAlwaysThere)
{
    /// <summary>Whether a condition on it keeps out callers who are nobody's business.</summary>
    public bool NarrowsWho => Narrows is KeySubject.Caller or KeySubject.Source or KeySubject.Network;
}

/// <summary>What the condition keys of policies say of a request.</summary>
public sealed class ConditionKeys
{
    private readonly FrozenDictionary<string, ConditionKey> _exact;
    private readonly ConditionKey[] _families;

    /// <summary>Makes the table.</summary>
    /// <param name="source">What the list of the global keys rests on; null for none.</param>
    public ConditionKeys(string? source, IReadOnlyList<ConditionKey> all)
    {
        (Source, All) = (source, all);
        _exact = all.Where(key => !key.Name.Contains('*', StringComparison.Ordinal)).ToFrozenDictionary(key => key.Name, StringComparer.OrdinalIgnoreCase);
        _families = [.. all.Where(key => key.Name.Contains('*', StringComparison.Ordinal)).OrderByDescending(key => key.Name.Length)];
    }

    /// <summary>A table without keys.</summary>
    public static ConditionKeys None { get; } = new(null, []);

    /// <summary>What the list of the global keys rests on.</summary>
    public string? Source { get; }

    /// <summary>The keys, in the order of their file.</summary>
    public IReadOnlyList<ConditionKey> All { get; }

    /// <summary>What is known of a key, in any case of letters; null when nothing is.</summary>
    /// <param name="name">The key as a policy names it.</param>
    public ConditionKey? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_exact.TryGetValue(name, out var key))
        {
            return key;
        }

        foreach (var family in _families)
        {
            if (family.Name[0] == '*' ? name.EndsWith(family.Name[1..], StringComparison.OrdinalIgnoreCase) : name.AsSpan().StartsWith(family.Name.AsSpan(0, family.Name.Length - 1), StringComparison.OrdinalIgnoreCase))
            {
                return family;
            }
        }

        return null;
    }
}
