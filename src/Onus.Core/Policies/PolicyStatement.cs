using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Core.Policies;

/// <summary>A statement of an IAM policy, taken apart once: what may be written singly is a list, and what nobody knows the parts of says so.</summary>
public sealed class PolicyStatement
{
    private static readonly string[] Members = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal", "Condition"];

    /// <summary>Takes a statement apart.</summary>
    /// <param name="source">The statement as it was written.</param>
    public PolicyStatement(MapValue source)
    {
        Source = source;
        Principals = PrincipalsOf(source["Principal"]);
        NotPrincipals = PrincipalsOf(source["NotPrincipal"]);
        Actions = ListValue.ItemsOf(source["Action"]);
        NotActions = ListValue.ItemsOf(source["NotAction"]);
        Resources = ListValue.ItemsOf(source["Resource"]);
        NotResources = ListValue.ItemsOf(source["NotResource"]);
        Conditions = ConditionsOf(source["Condition"]);
    }

    /// <summary>The statement as it was written.</summary>
    public MapValue Source { get; }

    /// <summary>Its name; null when it has none.</summary>
    public Value Sid => Source["Sid"] ?? Value.Null;

    /// <summary><c>Allow</c> or <c>Deny</c>; null when it is missing.</summary>
    public Value Effect => Source["Effect"] ?? Value.Null;

    /// <summary>Whom it is about.</summary>
    public PolicyElement<PolicyPrincipal> Principals { get; }

    /// <summary>Who is the only one that it is not about.</summary>
    public PolicyElement<PolicyPrincipal> NotPrincipals { get; }

    /// <summary>The patterns of the actions that it is about; an unknown among them stands for one, or for all where it stands alone.</summary>
    public ImmutableArray<Value> Actions { get; }

    /// <summary>The patterns of the only actions that it is not about.</summary>
    public ImmutableArray<Value> NotActions { get; }

    /// <summary>The patterns of the resources that it is about.</summary>
    public ImmutableArray<Value> Resources { get; }

    /// <summary>The patterns of the only resources that it is not about.</summary>
    public ImmutableArray<Value> NotResources { get; }

    /// <summary>What all has to hold besides.</summary>
    public PolicyElement<PolicyCondition> Conditions { get; }

    /// <summary>A statement with the members that IAM knows, in the order of its grammar; nulls are left out.</summary>
    /// <param name="statement">The statement.</param>
    public static MapValue InOrder(MapValue statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var builder = new MapBuilder(statement.Count);
        foreach (var name in Members)
        {
            builder.SetIfAny(name, statement[name] is { IsNull: false } value ? value : null);
        }

        return builder.Build(statement.Origin);
    }

    private static PolicyElement<PolicyPrincipal> PrincipalsOf(Value? element) => element switch
    {
        null or NullValue => new([], null),
        MapValue map => new([.. map.Entries.SelectMany(entry => ListValue.ItemsOf(entry.Value).Select(value => new PolicyPrincipal(entry.Key, value)))], null),

        // A text whose beginning is known may be somebody's ARN; what is wholly unknown may be anything.
        UnknownValue { Refinement: not { Prefix.Length: > 0 } } unknown => new([], unknown),
        _ => new([.. ListValue.ItemsOf(element).Select(value => new PolicyPrincipal("*", value))], null),
    };

    private static PolicyElement<PolicyCondition> ConditionsOf(Value? element)
    {
        var all = ImmutableArray.CreateBuilder<PolicyCondition>();
        foreach (var (name, keys) in element is MapValue operators ? operators.Entries : [])
        {
            foreach (var (key, values) in keys is MapValue map ? map.Entries : [])
            {
                all.Add(new PolicyCondition(name, key, ListValue.ItemsOf(values)));
            }
        }

        return new(all.ToImmutable(), element as UnknownValue);
    }
}

/// <summary>An element of a statement.</summary>
/// <param name="Parts">Its parts; none where it is missing.</param>
/// <param name="Unknown">Stands in the place of the parts where nothing is known of them.</param>
public readonly record struct PolicyElement<T>(ImmutableArray<T> Parts, UnknownValue? Unknown);

/// <summary>One principal.</summary>
/// <param name="Type">Its type: <c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>; <c>*</c> where none is written.</param>
/// <param name="Value">Who: an account, an ARN, a name, or <c>*</c>.</param>
public readonly record struct PolicyPrincipal(string Type, Value Value);

/// <summary>One condition.</summary>
/// <param name="Operator">The operator, with what stands before and behind it (<c>ForAnyValue:StringLikeIfExists</c>).</param>
/// <param name="Key">The condition key.</param>
/// <param name="Values">The values, of which one has to match.</param>
public readonly record struct PolicyCondition(string Operator, string Key, ImmutableArray<Value> Values);
