using Onus.Hcl.Conversion;
using System.Collections.Immutable;
using Onus.Assessment.Relations;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>Functions that go from one resource to others: <c>referencing</c>, <c>referring_to</c>, <c>referenced</c>, <c>resources</c>, <c>resources_beside</c>, <c>resources_of_any_account</c>, <c>type_of</c>.</summary>
internal static class RelationFunctions
{
    private static readonly ListValue None = Value.List([]);

    private static readonly Function StandardLength = StandardFunctions.Pure.Find("length")!;

    public static IEnumerable<Function> All { get; } =
    [
        Answer.Function("referencing", 2, 3, Referencing, effort: 0) with { IsOfSubject = true },
        Answer.Function("referring_to", 3, 3, ReferringTo, effort: 0),
        Answer.Function("referenced", 1, 2, call => Referenced(Answer.Context(call), call.Arguments[0], call.Arguments.Length > 1 ? [.. ListValue.ItemsOf(call.Arguments[1]).Select(TypeOf)] : null)),
        Answer.Function("resources", 1, 1, call => Resources(call, Reach.Account), effort: 0),
        Answer.Function("resources_beside", 1, 1, call => Resources(call, Reach.Region), effort: 0),
        Answer.Function("resources_of_any_account", 1, 1, call => Resources(call, Reach.Deployment), effort: 0),
        Answer.Function("type_of", 1, 1, TypeOf, effort: 0),
        StandardLength with { Body = Length, Effort = 0, Measure = Measure },
    ];

    private static Value Referencing(FunctionCall call)
    {
        var context = Answer.Context(call);
        return Referring(call, context, context.Resource, context.Targets, call.Arguments[0], Answer.Text(call, 1), call.Arguments.Length > 2 ? Answer.Text(call, 2) : null);
    }

    /// <summary>What refers to the same as a value does, or to another resource.</summary>
    private static Value ReferringTo(FunctionCall call)
    {
        var context = Answer.Context(call);
        switch (call.Arguments[0])
        {
            case NullValue:
                return None;
            case UnknownValue { Refinement: not { References.IsDefaultOrEmpty: false } and not { Candidates.IsDefaultOrEmpty: false } } unknown:
                return new UnknownValue(unknown.Reason, unknown.Origin);
            case var value:
                var resource = context.Index.OfProperties(value);
                var targets = ReferenceEquals(resource, context.Resource) ? context.Targets
                    : resource is not null ? [.. context.Index.TargetsOf(resource)]
                    : [.. Relation.TargetsOf(value)];
                return Referring(call, context, resource, targets, call.Arguments[1], Answer.Text(call, 2));
        }
    }

    /// <param name="target">The resource that is referred to; null where it is not in sight.</param>
    private static Value Referring(FunctionCall call, DeployedResource context, Resource? target, IReadOnlyList<string> targets, Value types, string path, string? form = null)
    {
        var index = context.Index;
        ImmutableArray<Value>.Builder? found = null;
        UnknownValue? unresolved = null;
        var doubts = 0;
        var onlyDoubts = None;
        foreach (var item in ListValue.ItemsOf(types))
        {
            var relation = index.RelationOf(TypeOf(item), path, form);
            if (!relation.IsEmpty)
            {
                foreach (var resource in relation.To(targets, index, target))
                {
                    if (!context.LeavesOut(resource))
                    {
                        (found ??= ImmutableArray.CreateBuilder<Value>()).Add(resource.Properties);
                    }
                }
            }

            if (index.NotReadThatMayReferTo(target, TypeOf(item)) is { } notRead)
            {
                unresolved ??= notRead;
                doubts = UnknownValue.MaxCandidates;
            }

            unresolved ??= relation.Unresolved;
            doubts = Math.Min(doubts + relation.Doubts, UnknownValue.MaxCandidates);
            onlyDoubts = onlyDoubts.Count == 0 ? relation.Unsure : onlyDoubts;
            foreach (var (resource, name) in relation.ByParameter)
            {
                // Who names it by its own parameter was found already.
                if (target is not null && index.MayBe(target, name) && found?.Contains(resource.Properties) != true)
                {
                    unresolved ??= name;
                    doubts = Math.Min(doubts + 1, UnknownValue.MaxCandidates);
                }
            }
        }

        if (found is null && doubts <= onlyDoubts.Count)
        {
            return onlyDoubts;
        }

        found ??= ImmutableArray.CreateBuilder<Value>();
        call.Budget?.Take(found.Count);

        // Somebody refers to what can't be told; it may be this resource, so the answer has to stay open.
        for (var i = 0; i < doubts; i++)
        {
            found.Add(Relation.Perhaps(unresolved!));
        }

        return Value.List(found.ToImmutable());
    }

    private static Measured Measure(Value argument)
    {
        if (argument is not ListValue list)
        {
            return StandardLength.Measure!(argument);
        }

        var (count, cause) = Doubtful(list);
        return count < UnknownValue.MaxCandidates ? new Measured(list.Count - count, list.Count, cause?.Reason) : new Measured(0, int.MaxValue, cause?.Reason);
    }

    /// <summary>How many elements there are; elements of which it is not known whether they are there may count or not.</summary>
    private static Value Length(FunctionCall call)
    {
        if (call.Arguments[0] is not ListValue list || Doubtful(list) is not ({ } count, { } cause))
        {
            return StandardLength.Body(call);
        }

        return new UnknownValue(cause.Reason, cause.Origin, count >= UnknownValue.MaxCandidates
            ? Refinement.Present
            : new Refinement { NotNull = true, Candidates = [.. Enumerable.Range(list.Count - count, count + 1).Select(number => Value.Of(number))] });
    }

    /// <summary>How many elements there are of which it is not known whether they are there, and the first of them; null when there is none.</summary>
    private static (int Count, UnknownValue? First) Doubtful(ListValue list)
    {
        UnknownValue? first = null;
        var count = 0;
        foreach (var item in list.Items)
        {
            if (item is UnknownValue unknown && Relation.IsPerhaps(unknown))
            {
                count++;
                first ??= unknown;
            }
        }

        return (count, first);
    }

    /// <param name="types">Of which types things are that the value names; null for any. A name alone may be that of several things.</param>
    private static Value Referenced(DeployedResource context, Value value, string[]? types)
    {
        switch (value)
        {
            case NullValue:
                return value;
            case ListValue list:
                return Value.List([.. list.Items.Select(item => Referenced(context, item, types))]);
            case StringValue text:
                return (types is null ? context.Index.ByName(text.Value, context.Resource) : context.Index.ByName(text.Value, types, context.Resource)) is { } named ? Properties(named)
                    : types is not null && NotRead(context, text.Value, types) is { } notRead ? notRead
                    : Value.Null;
            case UnknownValue { Members: { IsEmpty: false } members } unknown:
                return new UnknownValue(unknown.Reason, unknown.Origin, Refinement.Present with { Members = [.. members.Select(member => Referenced(context, member, types)).Where(member => member is not NullValue)] });
            case UnknownValue { Refinement.References: [var reference, ..] } unknown:
                // What nobody declares is a resource all the same, of which nothing else is known.
                return context.Index.ByKey(reference.Target) is { } target
                    ? Properties(target)
                    : new UnknownValue(unknown.Reason, unknown.Origin, unknown.Reason.Code == UnknownCode.Dangling ? Refinement.Present : null);
            case UnknownValue unknown:
                return new UnknownValue(unknown.Reason, unknown.Origin);
            default:
                return Value.Null;
        }
    }

    /// <summary>Why what a name means may not be in sight; null where it would be.</summary>
    private static UnknownValue? NotRead(DeployedResource context, string name, string[] types) => context.Index.Deployment.NotRead.IsEmpty ? null
        : types.Select(type => context.Index.NotRead(type, RegionOf(name) ?? context.Index.ReachOf(context.Resource))).FirstOrDefault(reason => reason is not null);

    private static ListValue Resources(FunctionCall call, Reach reach)
    {
        var context = Answer.Context(call);
        ListValue Of(Value type) => WithoutLeftOut(context, TypeOf(type), context.Index.Neighbours.Of(TypeOf(type), reach, context.Resource));
        return call.Arguments[0] is ListValue types ? Value.List([.. types.Items.SelectMany(type => Of(type).Items)]) : Of(call.Arguments[0]);
    }

    /// <summary>The resources of a type that a condition sees.</summary>
    private static ListValue WithoutLeftOut(DeployedResource context, string type, ListValue resources) => !context.Index.MayLack(type) ? resources
        : resources.Items.RemoveAll(properties => context.Index.OfProperties(properties) is { } resource && context.LeavesOut(resource)) is var kept && kept.Length == resources.Count ? resources
        : Value.List(kept, resources.Origin);

    private static Value TypeOf(FunctionCall call)
    {
        var value = call.Arguments[0];
        if (value is UnknownValue)
        {
            return value;
        }

        return Answer.Context(call).Index.OfProperties(value) is { } resource ? Value.Of(resource.Type) : Value.Null;
    }

    /// <summary>The Region that an ARN names; null where it names none, and for any other name.</summary>
    private static string? RegionOf(string name) => name.Split(':', 5) is ["arn", _, _, { Length: > 0 } region, _] ? region : null;

    private static string TypeOf(Value item) => item is StringValue type ? type.Value : throw new FunctionException($"the type must be a text", 0);

    private static Value Properties(Resource resource) => resource.Properties;
}
