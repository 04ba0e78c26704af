using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Evaluation;

/// <summary>One instance that <c>count</c> or <c>for_each</c> makes.</summary>
/// <param name="Name">Its key in a map of instances; empty where there is none.</param>
/// <param name="Suffix">Its key as addresses write it: <c>[0]</c>, <c>["x"]</c> or nothing.</param>
/// <param name="Scope">What its body sees.</param>
internal readonly record struct ExpandedInstance(string Name, string Suffix, Scope Scope);

/// <summary>How often a block is there.</summary>
internal sealed class Expansion
{
    private Expansion(ExpansionKind kind, ImmutableArray<ExpandedInstance> instances, UnknownValue? doubt = null)
    {
        Kind = kind;
        Instances = instances;
        Doubt = doubt;
    }

    public ExpansionKind Kind { get; }

    public ImmutableArray<ExpandedInstance> Instances { get; }

    /// <summary>The unknown that stands for the number of instances; null when that is known.</summary>
    public UnknownValue? Doubt { get; }

    /// <summary>Works out the instances of a block.</summary>
    public static Expansion Of(Body body, Scope scope, RootEvaluation root)
    {
        if (body.Attribute("count") is { } count)
        {
            return Counted(count, root.Evaluate(count.Value, scope), scope, root);
        }

        return body.Attribute("for_each") is { } each
            ? Each(each, root.Evaluate(each.Value, scope), scope, root)
            : new Expansion(ExpansionKind.Single, [new ExpandedInstance("", "", scope)]);
    }

    private static Expansion Counted(AttributeSyntax attribute, Value value, Scope scope, RootEvaluation root)
    {
        if (value is UnknownValue unknown)
        {
            return Doubtful(ExpansionKind.Count, unknown, new InnerScope(scope, "count", Value.Map(("index", new UnknownValue(unknown.Reason, attribute.Origin, Refinement.Present)))) { Doubt = unknown.Reason });
        }

        if (Converter.NumberOf(value) is not { } number || !number.TryToInt64(out var count) || count < 0)
        {
            return Wrong(ExpansionKind.Count, "tf-count", $"The count is no whole number.", attribute, scope, root);
        }

        if (count > RootEvaluation.MaxInstances)
        {
            return TooMany(ExpansionKind.Count, attribute, scope, root);
        }

        var instances = ImmutableArray.CreateBuilder<ExpandedInstance>((int)count);
        for (var i = 0; i < count; i++)
        {
            instances.Add(new ExpandedInstance("", $"[{i}]", new InnerScope(scope, "count", Value.Map(("index", Value.Of(i, attribute.Origin))))));
        }

        return new Expansion(ExpansionKind.Count, instances.MoveToImmutable());
    }

    private static Expansion Each(AttributeSyntax attribute, Value value, Scope scope, RootEvaluation root)
    {
        switch (value)
        {
            case UnknownValue unknown:
                return Doubtful(ExpansionKind.ForEach, unknown, EachScope(scope, Unknown(unknown), root.OpenOf(unknown)?.Part(Value.Of(0), attribute.Origin) ?? Unknown(unknown), unknown.Reason));
            case MapValue { Count: > RootEvaluation.MaxInstances } or ListValue { Count: > RootEvaluation.MaxInstances }:
                return TooMany(ExpansionKind.ForEach, attribute, scope, root);
            case MapValue map:
                var instances = ImmutableArray.CreateBuilder<ExpandedInstance>(map.Count);
                foreach (var (key, item) in map.SortedEntries)
                {
                    instances.Add(Keyed(key, item, attribute, scope));
                }

                return new Expansion(ExpansionKind.ForEach, instances.MoveToImmutable());
            case ListValue list when list.Collection == CollectionKind.Set || list.Count == 0:
                return EachOfSet(list, attribute, scope, root);
            default:
                return Wrong(ExpansionKind.ForEach, "tf-for-each", $"for_each takes a map or a set of texts.", attribute, scope, root);
        }
    }

    private static Expansion EachOfSet(ListValue set, AttributeSyntax attribute, Scope scope, RootEvaluation root)
    {
        var instances = ImmutableArray.CreateBuilder<ExpandedInstance>(set.Count);
        foreach (var item in set.Items)
        {
            if (item is UnknownValue unknown)
            {
                return Doubtful(ExpansionKind.ForEach, unknown, EachScope(scope, unknown, unknown, unknown.Reason));
            }

            if (Converter.TextOf(item) is not { } key)
            {
                return Wrong(ExpansionKind.ForEach, "tf-for-each", $"for_each takes a map or a set of texts.", attribute, scope, root);
            }

            instances.Add(Keyed(key, item, attribute, scope));
        }

        return new Expansion(ExpansionKind.ForEach, instances.MoveToImmutable());
    }

    private static ExpandedInstance Keyed(string key, Value item, AttributeSyntax attribute, Scope scope) =>
        new(key, HclPrinter.PrintKey(key), EachScope(scope, Value.Of(key, attribute.Origin), item));

    private static InnerScope EachScope(Scope scope, Value key, Value value, UnknownReason? doubt = null) =>
        new(scope, "each", Value.Map(("key", key), ("value", value))) { Doubt = doubt };

    private static UnknownValue Unknown(UnknownValue cause) => new(cause.Reason, cause.Origin, Refinement.Present);

    private static Expansion Doubtful(ExpansionKind kind, UnknownValue doubt, Scope scope) => new(kind, [new ExpandedInstance("", "", scope)], doubt);

    private static Expansion Wrong(ExpansionKind kind, string code, Message message, AttributeSyntax attribute, Scope scope, RootEvaluation root)
    {
        root.Warning(code, message, attribute.Origin, $"Correct the expression.");
        return Stopped(kind, UnknownCode.Invalid, message, attribute, scope);
    }

    private static Expansion TooMany(ExpansionKind kind, AttributeSyntax attribute, Scope scope, RootEvaluation root)
    {
        Message message = $"There are more than {RootEvaluation.MaxInstances} instances; one stands for all.";
        root.Error("tf-too-many-instances", message, attribute.Origin, $"Split it.");
        return Stopped(kind, UnknownCode.LimitReached, message, attribute, scope);
    }

    private static Expansion Stopped(ExpansionKind kind, UnknownCode code, Message message, AttributeSyntax attribute, Scope scope)
    {
        var doubt = Value.Unknown(code, message, attribute.Origin);
        var inner = kind == ExpansionKind.Count ? new InnerScope(scope, "count", Value.Map(("index", doubt))) { Doubt = doubt.Reason } : EachScope(scope, doubt, doubt, doubt.Reason);
        return Doubtful(kind, doubt, inner);
    }
}

/// <summary>How the instances of a block are told apart.</summary>
internal enum ExpansionKind : byte
{
    /// <summary>There is one, without a key.</summary>
    Single,

    /// <summary>By number.</summary>
    Count,

    /// <summary>By name.</summary>
    ForEach,
}
