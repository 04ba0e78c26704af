using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Catalog.Loading;

/// <summary>
/// What settings say of checks, put to them when they are read: a team's first, then a policy's, which wins. Of what a policy holds a team can make nothing weaker. Safe for use by several threads.
/// </summary>
/// <param name="team">The team's, by id.</param>
/// <param name="policy">The policy's, by id.</param>
/// <param name="holds">Names of what the policy holds besides.</param>
internal sealed class CheckAdjustments(ImmutableDictionary<string, CheckSetting> team, ImmutableDictionary<string, CheckSetting> policy, ImmutableArray<string> holds)
{
    private readonly ConcurrentDictionary<SettingsAttempt, bool> _attempts = [];

    /// <summary>Settings that say nothing.</summary>
    public static CheckAdjustments None { get; } = Of([], [], []);

    /// <summary>What a team's settings and a policy say.</summary>
    /// <param name="holds">Names of what the policy holds besides.</param>
    public static CheckAdjustments Of(ImmutableArray<CheckSetting> team, ImmutableArray<CheckSetting> policy, ImmutableArray<string> holds) =>
        new(ById(team), ById(policy), holds);

    /// <summary>What the team wants and the policy does not let it have.</summary>
    public IEnumerable<SettingsAttempt> Attempts => _attempts.Keys;

    /// <summary>Whether a policy holds a check.</summary>
    public bool Holds(string id, string service, string responsibility) => policy.ContainsKey(id) || HoldNames.Cover(holds, id, service, responsibility);

    /// <summary>The values of a check's parameters: the catalogue's, or those of settings.</summary>
    /// <param name="defaults">The catalogue's.</param>
    public MapValue ParametersOf(string id, bool isHeld, MapValue defaults, LoadContext context)
    {
        var values = defaults;
        if (team.GetValueOrDefault(id) is { Parameters.Count: > 0 } own)
        {
            values = isHeld ? Refused(values, "give other parameters to", own) : Merge(values, own, context);
        }

        return policy.GetValueOrDefault(id) is { Parameters.Count: > 0 } held ? Merge(values, held, context) : values;
    }

    /// <summary>A check as settings have it.</summary>
    public Check Apply(Check check, bool isHeld)
    {
        var adjusted = check;
        if (team.GetValueOrDefault(check.Id) is { } own)
        {
            var isWeaker = own.Off is not null || own.Severity < check.Severity || own.Level > check.Level;
            adjusted = isHeld && isWeaker ? Refused(check, own.Off is not null ? "switch off" : "make less of", own) : With(check, own);
        }

        return policy.GetValueOrDefault(check.Id) is { } held ? With(adjusted with { Off = null }, held) : adjusted;
    }

    private static ImmutableDictionary<string, CheckSetting> ById(ImmutableArray<CheckSetting> settings) =>
        settings.DistinctBy(check => check.Id).ToImmutableDictionary(check => check.Id, StringComparer.Ordinal);

    private T Refused<T>(T value, string what, CheckSetting setting)
    {
        _attempts.TryAdd(new SettingsAttempt(what, setting.Id, setting.Origin), true);
        return value;
    }

    private static Check With(Check check, CheckSetting setting)
    {
        var severity = setting.Severity ?? check.Severity;
        var level = setting.Level ?? (setting.Severity is null ? check.Level : (CheckLevel)Math.Min((byte)CheckLevels.Of(severity), severity > check.Severity ? (byte)check.Level : byte.MaxValue));
        return check with
        {
            Severity = severity,
            CatalogSeverity = severity == (check.CatalogSeverity ?? check.Severity) ? null : check.CatalogSeverity ?? check.Severity,
            Level = level,
            Off = setting.Off ?? check.Off,
        };
    }

    private static MapValue Merge(MapValue values, CheckSetting setting, LoadContext context)
    {
        var merged = new MapBuilder(values.Count).SetAll(values);
        foreach (var (name, value) in setting.Parameters.Entries)
        {
            if (values[name] is not { } known)
            {
                context.Error("settings-unknown-key", $"Check \"{setting.Id}\" has no parameter \"{name}\".", setting.Origin, values.Count == 0 ? (Message)$"It has none at all."
                    : Spelling.Nearest(name, values.Entries.Select(entry => entry.Key)) is { } near ? (Message)$"Did you mean {near}?" : (Message)$"It has {string.Join(", ", values.Entries.Select(entry => entry.Key))}.");
            }
            else if (!IsAlike(known, value))
            {
                context.Error("settings-type", $"The parameter \"{name}\" of check \"{setting.Id}\" is not {KindOf(known)}.", setting.Origin, $"Write {KindOf(known)}, such as {known.ToString()}.");
            }
            else
            {
                merged.Set(name, value);
            }
        }

        return merged.Build(values.Origin);
    }

    /// <summary>Whether a value may stand for another: of the same kind, and what is in a list too.</summary>
    private static bool IsAlike(Value known, Value given) => (known, given) switch
    {
        (ListValue { Items: [var first, ..] }, ListValue list) => list.Items.All(item => IsAlike(first, item)),
        _ => known.GetType() == given.GetType(),
    };

    private static string KindOf(Value value) => value switch
    {
        NumberValue => "a number",
        BooleanValue => "true or false",
        ListValue => "a list",
        MapValue => "an object",
        _ => "a text",
    };
}

/// <summary>What names in a policy hold.</summary>
internal static class HoldNames
{
    /// <summary>Whether one of some names is a check's, its service's, its responsibility's or a part of that id; <c>*</c> stands for any text.</summary>
    public static bool Cover(IEnumerable<string> names, string id, string service, string responsibility) =>
        names.Any(name => Fits(name, id) || Fits(name, service) || Fits(name, responsibility) || responsibility.StartsWith(name + ".", StringComparison.Ordinal));

    private static bool Fits(string pattern, string name) => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
}

/// <summary>The constants of a folder, and the parameters of a check.</summary>
internal sealed class ParameterScope(Scope locals, MapValue parameters) : Scope
{
    /// <summary>The name under which parameters are read.</summary>
    public const string Name = "param";

    public override Value? Find(string name) => name == Name ? parameters : locals.Find(name);
}
