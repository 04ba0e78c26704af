using Onus.Core.Diagnostics;
using Onus.Live.Collecting;

namespace Onus.Live.Organizations;

/// <summary>What an organisation told of all its accounts at once.</summary>
public sealed class OrganizationReading
{
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ListReading>> _parts = new(StringComparer.Ordinal);
    private readonly List<(string Type, Message Why)> _notTold = [];

    /// <summary>The types that it did not tell of, so that each account is asked by itself, with the reason.</summary>
    public IReadOnlyList<(string Type, Message Why)> NotTold => _notTold;

    /// <summary>Whether it told of a type, so that no account need be asked.</summary>
    public bool Tells(string type) => _types.Contains(type);

    /// <summary>What it told of an account.</summary>
    internal IEnumerable<ListReading> Of(string account) => _parts.GetValueOrDefault(account, []);

    internal void Add(string type, IEnumerable<(string Account, ListReading Reading)> parts)
    {
        _types.Add(type);
        foreach (var (account, reading) in parts)
        {
            if (!_parts.TryGetValue(account, out var own))
            {
                _parts[account] = own = [];
            }

            own.Add(reading);
        }
    }

    internal void Lose(string type, Message why) => _notTold.Add((type, why));
}
