using System.Collections.Immutable;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Core.Policies;
using Onus.Core.Values;

namespace Onus.Assessment.Policies;

/// <summary>A statement of a policy with what it means. Everything is worked out once, when the document is first read.</summary>
internal sealed class StatementReading
{
    private static readonly Value Everything = Value.Of("*");

    private readonly bool _names;

    /// <summary>Reads a statement.</summary>
    public StatementReading(PolicyStatement statement, ConditionKeys keys)
    {
        Statement = statement;
        _names = statement.Source["Principal"] is { IsNull: false } || statement.Source["NotPrincipal"] is { IsNull: false };
        Allows = Is(statement.Effect, "Allow");
        Denies = Is(statement.Effect, "Deny");
        ForEverybody = IsForEverybody(statement);
        Narrows = Narrowing.Of(statement.Conditions, keys);
    }

    /// <summary>The statement.</summary>
    public PolicyStatement Statement { get; }

    /// <summary>Whether it allows.</summary>
    public Truth Allows { get; }

    /// <summary>Whether it denies.</summary>
    public Truth Denies { get; }

    /// <summary>Whether it is about everybody, but for those whom <c>NotPrincipal</c> names.</summary>
    public Truth ForEverybody { get; }

    /// <summary>What its conditions narrow.</summary>
    public Narrowing Narrows { get; }

    /// <summary>Whether it allows everybody, whoever asks from wherever.</summary>
    public Truth GrantsPublic => Allows.And(ForEverybody).And(Narrows.Who.Not());

    /// <summary>Whether it allows every action on every resource.</summary>
    public Truth GrantsAdmin => Allows.And(Patterns.AnyIsEverything(Statement.Actions)).And(Patterns.AnyIsEverything(Statement.Resources));

    /// <summary>Whether it denies an action on everything, whatever the circumstances.</summary>
    public Truth DeniesAltogether(Value action) =>
        Denies.And((Statement.Conditions is { Unknown: null, Parts.IsEmpty: true }).ToTruth()).And(CoversAction(action)).And(Patterns.AnyIsEverything(Statement.Resources));

    /// <summary>Whether it is about an action.</summary>
    /// <param name="action">An action or a pattern of several, all of which are then meant.</param>
    public Truth CoversAction(Value action) => Patterns.Cover(Statement.Actions, Statement.NotActions, action);

    /// <summary>Whether it is about every resource, or about all but some.</summary>
    /// <param name="wide">Ends of patterns that are as good as every resource (<c>:role/*</c>).</param>
    /// <param name="index">The resources in sight: what refers to one is no pattern.</param>
    public Truth IsOnEverything(ImmutableArray<Value> wide, DeploymentIndex index)
    {
        var truth = (!Statement.NotResources.IsEmpty).ToTruth();
        foreach (var resource in Statement.Resources)
        {
            truth = truth.Or(resource is UnknownValue { Refinement.References: [var reference, ..] } && index.ByKey(reference.Target) is not null ? Truth.False : Patterns.IsEverything(resource));
            foreach (var end in wide)
            {
                truth = truth.Or((resource is StringValue text && end is StringValue { Value: var tail } && text.Value.EndsWith(tail, StringComparison.Ordinal)).ToTruth());
            }

            truth = truth.Or((!wide.IsEmpty && resource is StringValue arn && IsAllOfIdentities(arn.Value)).ToTruth());
        }

        return truth;
    }

    /// <summary>Whether an ARN stands for everything that IAM has in an account, or for everything at all: an asterisk stands for whatever follows.</summary>
    private static bool IsAllOfIdentities(string arn) =>
        arn.EndsWith(":*", StringComparison.Ordinal) && arn.Split(':') is ["arn", _, "iam" or "*", ..];

    /// <summary>Whether it denies everybody else all that another statement allows everybody.</summary>
    /// <param name="allowed">The other.</param>
    /// <param name="ofIdentity">Whether both are an identity's own, so that they name nobody, and their conditions excuse nobody.</param>
    public Truth Undoes(StatementReading allowed, bool ofIdentity)
    {
        var truth = Denies
            .And(ofIdentity && !_names ? Truth.True : ForEverybody)
            .And(ofIdentity ? (Statement.Conditions is { Unknown: null, Parts.IsEmpty: true }).ToTruth() : Narrows.Excepts);
        if (truth == Truth.False)
        {
            return truth;
        }

        var other = allowed.Statement;
        truth = truth.And(other.NotActions.IsEmpty ? Truth.True : CoversAction(Everything));
        foreach (var action in other.Actions)
        {
            truth = truth.And(CoversAction(action));
        }

        truth = truth.And(other.NotResources.IsEmpty ? Truth.True : CoversResource(Everything));
        foreach (var resource in other.Resources)
        {
            truth = truth.And(CoversResource(resource));
        }

        return truth;
    }

    private Truth CoversResource(Value resource)
    {
        if (!Statement.NotResources.IsEmpty)
        {
            return Patterns.Cover([], Statement.NotResources, resource);
        }

        var truth = (Statement.Resources.IsEmpty).ToTruth();
        foreach (var pattern in Statement.Resources)
        {
            truth = truth.Or(Patterns.CoversResource(pattern, resource));
        }

        return truth;
    }

    private static Truth IsForEverybody(PolicyStatement statement)
    {
        if (statement.Source["NotPrincipal"] is { IsNull: false })
        {
            return Truth.True;
        }

        if (statement.Principals.Unknown is not null)
        {
            return Truth.Unknown;
        }

        var truth = Truth.False;
        foreach (var principal in statement.Principals.Parts)
        {
            truth = truth.Or(principal.Type is "*" or "AWS" ? Is(principal.Value, "*") : Truth.False);
        }

        return truth;
    }

    /// <summary>Whether a value is a text; an attribute of a resource (its ARN) is none of the texts that are asked for.</summary>
    private static Truth Is(Value value, string text) => value switch
    {
        StringValue known => (known.Value == text).ToTruth(),
        UnknownValue { Refinement.References: [{ Attribute: not null }, ..] } => Truth.False,
        UnknownValue unknown => TextForm.CanMatch(unknown, text) ? Truth.Unknown : Truth.False,
        _ => Truth.False,
    };
}
