using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Core.Policies;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Policies;

/// <summary>A policy as a property holds it (an object, or text) with what it means: read once for all that ask one after the other.</summary>
internal sealed class PolicyReading
{
    /// <summary>
    /// The policies that were read last, each in the slot that its value's instance gives. What is kept as long as a value lives instead costs each collection of garbage more than reading again.
    /// Two threads may both read one, to the same effect.
    /// </summary>
    private static readonly PolicyReading?[] Last = new PolicyReading?[512];

    private readonly Value _value;
    private readonly ConditionKeys _keys;
    private Value? _plain;
    private Truth? _public;
    private Truth? _admin;

    private PolicyReading(Value value, ConditionKeys keys)
    {
        (_value, _keys) = (value, keys);
        Document = PolicyDocument.Of(JsonDecoder.Said(value));
        Statements = [.. Document.Statements.Select(statement => statement is null ? null : new StatementReading(statement, keys))];
    }

    /// <summary>The document.</summary>
    public PolicyDocument Document { get; }

    /// <summary>The statements; null for each that is not known.</summary>
    public ImmutableArray<StatementReading?> Statements { get; }

    /// <summary>The statements in the form that conditions of the catalogue see.</summary>
    public Value Plain => _plain ??= PlainStatements.Of(this);

    /// <summary>Whether a statement allows everybody, and no denial takes that back.</summary>
    public Truth GrantsPublic => _public ??= Any(this, static (statement, policy) => statement.GrantsPublic.And(policy.Undone(statement, ofIdentity: false).Not()));

    /// <summary>Whether a statement allows every action on every resource, and no denial takes that back.</summary>
    public Truth GrantsAdmin => _admin ??= Any(this, static (statement, policy) => statement.GrantsAdmin.And(policy.Undone(statement, ofIdentity: true).Not()));

    /// <summary>The reading of a value; the same while nothing else takes its slot.</summary>
    /// <param name="keys">What condition keys say.</param>
    /// <param name="isNew">Whether it had to be read.</param>
    public static PolicyReading Of(Value value, ConditionKeys keys, out bool isNew)
    {
        ref var slot = ref Last[RuntimeHelpers.GetHashCode(value) & (Last.Length - 1)];
        var reading = Volatile.Read(ref slot);
        isNew = reading is null || !ReferenceEquals(reading._value, value) || reading._keys != keys;
        if (isNew)
        {
            reading = new PolicyReading(value, keys);
            Volatile.Write(ref slot, reading);
        }

        return reading!;
    }

    /// <summary>Whether any statement may allow something on everything without a condition that narrows anything, whatever it is: without one <see cref="Allows"/> need not be asked.</summary>
    /// <param name="wide">Ends of patterns that are as good as every resource.</param>
    public bool IsOpen(ImmutableArray<Value> wide, DeploymentIndex index)
    {
        foreach (var statement in Statements)
        {
            if (statement is null || (statement.Allows != Truth.False && statement.Narrows.Anything != Truth.True && statement.IsOnEverything(wide, index) != Truth.False))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether statements allow an action on everything without a condition that narrows anything.</summary>
    /// <param name="action">The action.</param>
    /// <param name="wide">Ends of patterns that are as good as every resource.</param>
    public Truth Allows(Value action, ImmutableArray<Value> wide, DeploymentIndex index) => Any((action, wide, index, policy: this), static (statement, asked) =>
        statement.Allows.And(statement.CoversAction(asked.action)) is var allows and not Truth.False
            ? allows.And(statement.Narrows.Anything.Not()).And(statement.IsOnEverything(asked.wide, asked.index)).And(asked.policy.Denies(asked.action).Not())
            : Truth.False);

    /// <summary>Whether denials without exceptions refuse everybody an action without TLS, on a thing as a whole.</summary>
    /// <param name="action">The action, or a pattern of all that have to be refused.</param>
    /// <param name="withContents">Whether what is in the thing has resources of its own (objects in a bucket), which have to be named too.</param>
    public Truth DeniesPlainTransport(Value action, bool withContents)
    {
        var (whole, within) = (Truth.False, Truth.False);
        foreach (var statement in Statements)
        {
            var denies = statement is null ? Truth.Unknown : PlainTransport.Denies(statement, action);
            if (denies != Truth.False)
            {
                whole = whole.Or(withContents && statement is not null ? denies.And(PlainTransport.NamesAWhole(statement.Statement)) : denies);
                within = within.Or(withContents && statement is not null ? denies.And(PlainTransport.NamesAllWithin(statement.Statement)) : denies);
            }
        }

        return whole.And(within);
    }

    /// <summary>Whether an unconditional denial takes an action back on everything.</summary>
    private Truth Denies(Value action)
    {
        var truth = Truth.False;
        foreach (var statement in Statements)
        {
            truth = truth.Or(statement?.DeniesAltogether(action) ?? Truth.False);
        }

        return truth;
    }

    /// <summary>Whether a denial takes back what a statement allows; one of which nothing is known is taken for none.</summary>
    private Truth Undone(StatementReading allowed, bool ofIdentity)
    {
        var truth = Truth.False;
        foreach (var statement in Statements)
        {
            truth = truth.Or(statement?.Undoes(allowed, ofIdentity) ?? Truth.False);
        }

        return truth;
    }

    private Truth Any<T>(T asked, Func<StatementReading, T, Truth> test)
    {
        var truth = Truth.False;
        foreach (var statement in Statements)
        {
            truth = truth.Or(statement is null ? Truth.Unknown : test(statement, asked));
            if (truth == Truth.True)
            {
                break;
            }
        }

        return truth;
    }
}
