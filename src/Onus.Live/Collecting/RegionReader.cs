using System.Collections.Immutable;
using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Planning;
using Onus.Text;

namespace Onus.Live.Collecting;

/// <summary>Reads what some collectors that share a list give in one Region.</summary>
internal sealed class RegionReader(Caller caller, ResourceMaker maker, LiveRequest request, string region)
{
    private const int CallsPerPage = 4;

    private readonly Dictionary<(string Name, string Type), ILookup<string, Value>> _joined = [];

    /// <summary>The resources, in the order in which the account told them.</summary>
    public List<Resource> Found { get; } = [];

    /// <summary>How many things were left out because they are in a Region that is not read.</summary>
    public int Elsewhere { get; private set; }

    /// <summary>Reads one list, and whatever hangs on what is in it.</summary>
    /// <param name="group">The collectors, whose list is the same.</param>
    public async Task ReadAsync(IReadOnlyList<PlannedCollector> group, Draft? parent, ImmutableArray<string> parents)
    {
        var (first, read) = (group[0], group[0].Collector.List);
        var asked = parent ?? new Draft(MapValue.Empty, region);
        var scope = parent is null ? asked : new Draft(Value.Map(("parent", parent.Values)), parent.Region);
        if (maker.Evaluate(read.Input, scope, first.Mapping) is var input && input is UnknownValue unknown)
        {
            Lose(group, read, asked.Region, new ApiFailure(ApiFailureKind.Answered, "parent-unknown", unknown.Reason.ToString(), 0));
            return;
        }

        var any = false;
        await foreach (var answer in caller.PagesAsync(read, asked.Region, input as MapValue ?? MapValue.Empty, isShared: parent is null).ConfigureAwait(false))
        {
            if (answer.Failure is { } failure)
            {
                if (!any && failure.Kind == ApiFailureKind.Answered && read.NotSet.Contains(failure.Code))
                {
                    await NotSetAsync(group, scope, parents).ConfigureAwait(false);
                    return;
                }

                if (parent is not null && failure.Kind == ApiFailureKind.Answered && group.All(planned => planned.Collector.Gone.Contains(failure.Code)))
                {
                    parent.IsGone = true;
                    return;
                }

                Lose(group, read, asked.Region, failure);
                return;
            }

            any = true;
            foreach (var planned in group)
            {
                if (AnswerPath.All(answer.Output!, planned.Collector.Items) is not { } items)
                {
                    Lose([planned], read, asked.Region, Caller.Unexpected);
                    continue;
                }

                await ReadPageAsync(planned, request.IsTrial ? [.. items.Take(1)] : items, scope, parents).ConfigureAwait(false);
            }
        }
    }

    private static bool IsFirst(PlannedCollector planned, FollowUp followUp) =>
        followUp.IsWhole || CollectorReads.Uses(planned.Collector.Region, followUp.Name) || CollectorReads.Uses(planned.Collector.Only, followUp.Name);

    /// <summary>There is one thing of each of the types, and nothing of it is set.</summary>
    private async Task NotSetAsync(IReadOnlyList<PlannedCollector> group, Draft scope, ImmutableArray<string> parents)
    {
        foreach (var planned in group.Where(planned => planned.Collector.IsSingle))
        {
            await ReadPageAsync(planned, [MapValue.Empty], scope, parents).ConfigureAwait(false);
        }
    }

    private async Task ReadPageAsync(PlannedCollector planned, IReadOnlyList<Value> items, Draft scope, ImmutableArray<string> parents)
    {
        var drafts = new List<Draft>(items.Count);
        foreach (var item in items)
        {
            var draft = new Draft(Unfolded(item, planned.Collector) ?? Value.Map(("item", item)), scope.Region);
            if (scope.Values.Count > 0)
            {
                draft.Add(scope.Values);
            }

            drafts.Add(draft);
        }

        foreach (var (name, value) in planned.Unasked)
        {
            drafts.ForEach(draft => draft.Lose(name, value));
        }

        // What says which things are of this type and where they are is asked first; nothing more is asked of the others.
        foreach (var followUp in planned.FollowUps.Where(followUp => IsFirst(planned, followUp)))
        {
            await FollowAsync(planned, followUp, drafts).ConfigureAwait(false);
        }

        drafts.RemoveAll(draft => draft.IsGone || maker.Evaluate(planned.Collector.Only, draft, planned.Mapping) is BooleanValue { Value: false } || !Locate(planned, draft));
        foreach (var join in drafts.Count > 0 ? planned.Joins : [])
        {
            await JoinAsync(planned, join, drafts).ConfigureAwait(false);
        }

        foreach (var followUp in planned.FollowUps.Where(followUp => !IsFirst(planned, followUp)))
        {
            await FollowAsync(planned, followUp, drafts).ConfigureAwait(false);
        }

        foreach (var draft in drafts.Where(draft => !draft.IsGone))
        {
            var before = Found.Count;
            if (planned.Makes)
            {
                Found.AddRange(maker.Make(planned, draft, parents));
            }

            if (planned.Children.Length > 0 && maker.NamesOf(planned, draft) is [var name, ..])
            {
                foreach (var children in Groups(planned.Children))
                {
                    await ReadAsync(children, draft, parents.Add(name)).ConfigureAwait(false);
                }
            }

            if (draft.IsGone)
            {
                Found.RemoveRange(before, Found.Count - before);
            }
        }
    }

    /// <summary>The collectors by the list that they share.</summary>
    public static IEnumerable<IReadOnlyList<PlannedCollector>> Groups(IEnumerable<PlannedCollector> collectors) =>
        collectors.GroupBy(planned => KeyOf(planned.Collector)).Select(group => (IReadOnlyList<PlannedCollector>)[.. group]);

    /// <summary>What tells the list of a collector apart from others: the operation, its input, and where it is asked.</summary>
    public static string KeyOf(Collector collector) => $"{collector.Scope} {collector.List.Service} {collector.List.Operation} {(collector.List.Input is { } input ? Onus.Hcl.Syntax.HclPrinter.Print(input) : "")}";

    /// <summary>Whether a thing is in a Region that is read; where that can't be told, it is.</summary>
    private bool Locate(PlannedCollector planned, Draft draft)
    {
        if (maker.Evaluate(planned.Collector.Region, draft, planned.Mapping) is StringValue { Value.Length: > 0 } located)
        {
            draft.Region = located.Value;
            if (planned.Collector.Scope == Collector.Global && !request.Regions.Contains(located.Value))
            {
                Elsewhere++;
                return false;
            }
        }

        return true;
    }

    private async Task JoinAsync(PlannedCollector planned, Join join, List<Draft> drafts)
    {
        var key = (join.Name, planned.Type);
        if (!_joined.TryGetValue(key, out var lookup))
        {
            var (items, failure) = await caller.WholeAsync(join.Read, join.Items, region, maker.Evaluate(join.Read.Input, new Draft(MapValue.Empty, region), planned.Mapping) as MapValue ?? MapValue.Empty).ConfigureAwait(false);
            if (failure is not null)
            {
                caller.Note(new ReadFailure(join.Read, region, failure, planned.Type, IsList: false));
                var why = new UnknownValue(ReadFailure.ReasonOf(join.Read, region, failure), Origin.None);
                drafts.ForEach(draft => draft.Lose(join.Name, why));
                return;
            }

            _joined[key] = lookup = items.SelectMany(item => (AnswerPath.All(item, join.Key) ?? []).OfType<StringValue>().Select(name => (name.Value, item))).ToLookup(pair => pair.Value, pair => pair.item);
        }

        foreach (var draft in drafts)
        {
            var found = maker.Evaluate(join.On, draft, planned.Mapping) is StringValue name ? lookup[name.Value] : [];
            draft.Set(join.Name, Value.List([.. found]));
        }
    }

    /// <summary>Asks about things: what the call tells, or why it does not, is then known of each.</summary>
    public async Task FollowAsync(PlannedCollector planned, FollowUp followUp, List<Draft> drafts)
    {
        var asked = new List<(Draft Draft, MapValue Input)>(drafts.Count);
        foreach (var draft in drafts)
        {
            var when = maker.Evaluate(followUp.When, draft, planned.Mapping);
            var input = maker.Evaluate(followUp.Read.Input, draft, planned.Mapping);
            if (when is BooleanValue { Value: false } or NullValue)
            {
                draft.Set(followUp.Name, Value.Null);
            }
            else if ((when ?? input) is UnknownValue || input is UnknownValue)
            {
                Lose(draft, followUp, when as UnknownValue ?? (UnknownValue)input!);
            }
            else if (UnknownIn(input) is { } open)
            {
                Lose(draft, followUp, open);
            }
            else
            {
                asked.Add((draft, input as MapValue ?? MapValue.Empty));
            }
        }

        var chunks = asked.GroupBy(entry => entry.Draft.Region).SelectMany(group => group.Chunk(followUp.Batch)).ToList();
        await Parallel.ForEachAsync(chunks, new ParallelOptions { MaxDegreeOfParallelism = CallsPerPage }, async (chunk, _) => await AskAsync(planned, followUp, chunk).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private static UnknownValue? UnknownIn(Value? input) => input is MapValue map ? map.Entries.Select(entry => entry.Value).OfType<UnknownValue>().FirstOrDefault() : null;

    private async Task AskAsync(PlannedCollector planned, FollowUp followUp, IReadOnlyList<(Draft Draft, MapValue Input)> chunk)
    {
        var (read, where) = (followUp.Read, chunk[0].Draft.Region);
        var input = Merged(chunk);
        MapValue? output = null;
        ApiFailure? failure = null;
        await foreach (var answer in caller.PagesAsync(read, where, input).ConfigureAwait(false))
        {
            failure = answer.Failure;
            output = answer.Output is not { } next ? output : output is null ? next : Joined(output, next);
        }

        if (failure is { Kind: ApiFailureKind.Answered } && read.NotSet.Contains(failure.Code))
        {
            foreach (var (draft, _) in chunk)
            {
                draft.Set(followUp.Name, Value.Null);
            }

            return;
        }

        // That nothing else of it was found may have another reason; that the thing itself was not has none.
        if (chunk.Count == 1 && failure is { Kind: ApiFailureKind.Answered } && (planned.Collector.Gone.Contains(failure.Code) || (followUp.IsWhole && failure.IsNotFound)))
        {
            chunk[0].Draft.IsGone = true;
            return;
        }

        if (failure is not null)
        {
            caller.Note(new ReadFailure(read, where, failure, planned.Type, IsList: false));
            foreach (var product in followUp.IsWhole && planned.Makes ? planned.Mapping.Also.Select(product => product.Type).Distinct() : [])
            {
                // What else is made of the thing may be there: of what it is made nothing is known.
                caller.Note(new ReadFailure(read, where, failure, product, IsList: true) { Within = planned.Collector.RegionOf(where) });
            }

            var why = new UnknownValue(ReadFailure.ReasonOf(read, where, failure), Origin.None);
            foreach (var (draft, _) in chunk)
            {
                Lose(draft, followUp, why);
            }

            return;
        }

        var roots = AnswerPath.All(output!, followUp.Root) ?? [];
        foreach (var (draft, own) in chunk)
        {
            var asked = followUp.Match.Length == 0 ? null : TextsIn(own);
            var found = roots.FirstOrDefault(root => asked is null || IsAbout(root, followUp.Match, asked));
            Take(planned, followUp, draft, found, where);
        }
    }

    private void Take(PlannedCollector planned, FollowUp followUp, Draft draft, Value? found, string where)
    {
        if (followUp.IsWhole)
        {
            if (Unfolded(found, planned.Collector) is { } whole)
            {
                draft.Add(whole);
                return;
            }

            caller.Note(new ReadFailure(followUp.Read, where, Caller.Unexpected, planned.Type, IsList: false));
            Lose(draft, followUp, new UnknownValue(ReadFailure.ReasonOf(followUp.Read, where, Caller.Unexpected), Origin.None));
            return;
        }

        draft.Set(followUp.Name, found is MapValue { Count: 0 } && followUp.IsProperty ? Value.Null : found ?? Value.Null);
    }

    /// <summary>A thing with the members that stand in it as text; null where that is no text of an object, or there is no thing.</summary>
    private static MapValue? Unfolded(Value? thing, Collector collector)
    {
        if (thing is not MapValue map || collector.Members.Length == 0 || map[collector.Members] is not { } members)
        {
            return thing as MapValue;
        }

        if (members is not StringValue text || JsonTree.Read(text.Value, JsonPolicy.Decoded with { Origin = Origin.None }, out _)?.Root is not MapValue told)
        {
            return null;
        }

        var builder = new MapBuilder(map.Count + told.Count);
        foreach (var (name, value) in map.Entries.Where(entry => entry.Key != collector.Members))
        {
            builder.Set(name, value);
        }

        return builder.SetAll(told).Build(map.Origin);
    }

    private static void Lose(Draft draft, FollowUp followUp, UnknownValue why)
    {
        if (followUp.IsWhole)
        {
            draft.Unknown ??= why;
        }

        draft.Lose(followUp.Name, why);
    }

    private void Lose(IReadOnlyList<PlannedCollector> group, ApiRead read, string where, ApiFailure failure)
    {
        foreach (var planned in group)
        {
            foreach (var type in planned.Types.Distinct())
            {
                caller.Note(new ReadFailure(read, where, failure, type, IsList: true) { Within = planned.Collector.RegionOf(where) });
            }
        }
    }

    /// <summary>One request about several things: lists are put together, all else is that of the first.</summary>
    private static MapValue Merged(IReadOnlyList<(Draft Draft, MapValue Input)> chunk) => chunk.Count == 1
        ? chunk[0].Input
        : chunk[0].Input.Select((name, value) => value is ListValue
            ? Value.List([.. chunk.SelectMany(entry => (entry.Input[name] as ListValue)?.Items ?? []).DistinctBy(item => item is StringValue text ? text.Value : item as object)])
            : value);

    private static MapValue Joined(MapValue before, MapValue next) =>
        new MapBuilder(before.Count + next.Count).SetAll(before).SetAll(next.Select((name, value) => value is ListValue list && before[name] is ListValue old ? Value.List([.. old.Items, .. list.Items], list.Origin) : value)).Build(before.Origin);

    /// <summary>The texts in the lists of an input.</summary>
    private static HashSet<string> TextsIn(MapValue input) =>
        [.. input.Entries.Select(entry => entry.Value).OfType<ListValue>().SelectMany(list => list.Items).SelectMany(item => item is MapValue map ? map.Entries.Select(entry => entry.Value) : [item]).OfType<StringValue>().Select(text => text.Value)];

    /// <summary>Whether an element of an answer is about what was asked. Of several members that tell things apart, an element may lack all but the first.</summary>
    private static bool IsAbout(Value root, string match, HashSet<string> asked)
    {
        var names = match.Split(' ').Select(path => AnswerPath.First(root, path) as StringValue).ToList();
        return names is [not null, ..] && names.All(name => name is null || asked.Contains(name.Value));
    }
}
