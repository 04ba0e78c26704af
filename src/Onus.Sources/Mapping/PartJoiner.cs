using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>Joins records to the resources that they are a part of.</summary>
internal sealed class PartJoiner(ServiceCatalog catalog, MappingTable table, RecordConverter converter, AssignmentRunner runner, OwnerIndex owners)
{
    private static readonly UnknownReason Elsewhere = new(UnknownCode.Dangling, $"the rest of it is declared elsewhere");
    private readonly HashSet<(PartMapping Way, string Part, ResourceBuilder Owner)> _applied = [];
    private readonly Dictionary<(PartMapping Way, string Part), (SourceRecord Record, UnknownValue Name)> _unresolved = [];

    /// <summary>Joins a record to its owners; false when one of them has not been found. Ways to join it that name nobody do not count.</summary>
    public bool TryJoin(SourceRecord record)
    {
        var found = new List<ResourceBuilder>();
        var missing = false;
        foreach (var way in table.PartsOf(record.Type))
        {
            var scope = ScopeOf(record, way);
            foreach (var name in Names(runner.Evaluate(way.On, scope)))
            {
                var any = false;
                foreach (var (candidate, doubt) in FindOwner(way, name, record) is null ? Possible(name) : [(name, null)])
                {
                    if (FindOwner(way, candidate, record) is not { } owner)
                    {
                        continue;
                    }

                    if (_applied.Add((way, record.Address, owner)))
                    {
                        Apply(way, scope, owner, doubt ?? DoubtOf(scope, owner));
                        owner.AddPart(record);
                    }

                    found.Add(owner);
                    any = true;
                }

                missing |= !any && !way.IsOptional;
                Remember(way, record, any ? null : name);
            }
        }

        if (found.Count > 0)
        {
            owners.Alias(record, found);
        }

        return found.Count > 0 && !missing;
    }

    /// <summary>What a record becomes whose owner is not found.</summary>
    public IEnumerable<ResourceBuilder> Orphans(SourceRecord record)
    {
        var ways = table.PartsOf(record.Type);
        var any = false;
        foreach (var way in ways.Where(way => !way.IsOptional))
        {
            var inner = ScopeOf(record, way);
            var names = Names(runner.Evaluate(way.On, inner));
            any |= ways.Length == 1 || names.Length > 0;
            if (ways.Length > 1 && names.Length == 0)
            {
                continue;
            }

            if (!way.Alone.IsEmpty)
            {
                foreach (var alone in way.Alone.SelectMany(product => converter.Produce(product, inner, record.Address)))
                {
                    yield return alone;
                }

                continue;
            }

            foreach (var (name, at) in (names.IsEmpty ? [Value.Null] : names).Select((name, at) => (name, at)))
            {
                if (FindOwner(way, name, record) is null)
                {
                    var orphan = Orphan(way, inner, name, at == 0 ? record.Address : $"{record.Address}:{at + 1}");
                    owners.Add(orphan, name, NameProperty(way) ?? "");
                    yield return orphan;
                }
            }
        }

        if (!any)
        {
            yield return converter.Unmapped(record);
        }
    }

    /// <summary>
    /// A record of which only the deployment tells what it belongs to may belong to any resource of its owner's type, and one whose owner a parameter names to any
    /// that may be called so: what it would change is not known of any of them.
    /// </summary>
    /// <param name="declared">The resources that it may belong to.</param>
    public void DoubtAll(IReadOnlyList<ResourceBuilder> declared)
    {
        var done = new HashSet<(PartMapping Way, string Type, ResourceBuilder Owner)>();
        foreach (var ((way, _), (record, name)) in _unresolved)
        {
            foreach (var owner in declared.Where(owner => owner.Type == way.Into && owners.IsNear(owner, record) && MayBe(owner, name, NameProperty(way))))
            {
                if (done.Add((way, record.Type, owner)))
                {
                    Doubt(way, owner, new UnknownValue(name.Reason, record.Origin));
                }
            }
        }
    }

    /// <summary>Whether an unknown name may be that of a resource: a parameter can't give a name that the deployment makes up.</summary>
    private static bool MayBe(ResourceBuilder owner, UnknownValue name, string? property) => name.Reason.Code == UnknownCode.KnownAfterDeployment || (property is null ? null : owner.Properties[property]) switch
    {
        StringValue own => TextForm.CanMatch(name, own.Value),
        UnknownValue own => !OwnerKey.Targets(own).Any(),
        _ => false,
    };

    private static void Doubt(PartMapping way, ResourceBuilder owner, UnknownValue unknown)
    {
        foreach (var (name, _, _) in way.Set.Items)
        {
            if (!owner.Has(name))
            {
                owner.Set(name, unknown);
            }
        }

        foreach (var (name, _, _) in way.Append.Items)
        {
            owner.Append(name, unknown, unknown.Reason);
        }
    }

    /// <summary>Keeps in mind, or forgets, that only the deployment tells what a record belongs to.</summary>
    private void Remember(PartMapping way, SourceRecord record, Value? name)
    {
        if (name is UnknownValue { Reason.Code: UnknownCode.KnownAfterDeployment or UnknownCode.ParameterWithoutDefault } unknown && !OwnerKey.Targets(unknown).Any(owners.Holds))
        {
            _unresolved[(way, record.Address)] = (record, unknown);
        }
        else if (_unresolved.Count > 0)
        {
            _unresolved.Remove((way, record.Address));
        }
    }

    private RecordScope ScopeOf(SourceRecord record, PartMapping way) =>
        converter.ScopeOf(record, way.Lists, way.Blocks, table.Properties.Find(way.Into)).With(way.Locals);

    private ResourceBuilder Orphan(PartMapping way, RecordScope scope, Value name, string address)
    {
        var orphan = new ResourceBuilder(address, way.Into, MapValue.Empty, scope.Record);
        Apply(way, scope, orphan, null);
        var nameProperty = NameProperty(way);
        if (nameProperty is not null && name is StringValue or UnknownValue)
        {
            orphan.Set(nameProperty, name);
        }

        return orphan.WithDefaults(Rest(way, nameProperty, scope.Record.Origin));
    }

    /// <summary>The owner's other properties, none of which is known.</summary>
    private List<(string Name, Value Value)> Rest(PartMapping way, string? nameProperty, Origin origin)
    {
        var properties = table.Properties.Find(way.Into);
        return [.. (properties?.All ?? [])
            .Where(property => property.Name != nameProperty && property.Name != properties!.TagProperty)
            .Select(property => (property.Name, (Value)new UnknownValue(Elsewhere, origin)))];
    }

    private ResourceBuilder? FindOwner(PartMapping way, Value name, SourceRecord record) => name is MapValue values
        ? owners.Find(values, way.Into, record)
        : owners.Find(name, way.Into, NameProperty(way), record);

    private string? NameProperty(PartMapping way) => way.OwnerName ?? catalog.Classify(way.Into)?.Type.NameProperty;

    /// <summary>Why it is not certain that a part is there where its owner is.</summary>
    private static UnknownReason? DoubtOf(RecordScope scope, ResourceBuilder owner) =>
        scope.Record.Doubt is { } reason && reason != owner.Record.Doubt ? reason : null;

    private void Apply(PartMapping way, RecordScope scope, ResourceBuilder owner, UnknownReason? doubt)
    {
        var properties = table.Properties.Find(way.Into);
        foreach (var (name, value) in runner.Run(way.Set, scope, properties))
        {
            if (value is not null)
            {
                owner.Set(name, doubt is null ? value : Doubtful(value, owner.ValueOf(name), doubt));
            }
        }

        foreach (var (name, value) in runner.Run(way.Append, scope, properties))
        {
            foreach (var item in value is ListValue list ? list.Items : value is null ? [] : [value])
            {
                // A list of which nothing is known may be empty.
                owner.Append(name, item, doubt ?? (value is UnknownValue { Refinement: not { References.IsDefaultOrEmpty: false } } unknown ? unknown.Reason : null));
            }
        }
    }

    /// <summary>A value that may be there or not.</summary>
    private static UnknownValue Doubtful(Value value, Value otherwise, UnknownReason doubt) =>
        new(doubt, value.Origin, new Refinement { Candidates = [value, otherwise] }, value.IsSensitive);

    /// <summary>The values that a name may have, with the reason why it may have others.</summary>
    private static IEnumerable<(Value Name, UnknownReason? Doubt)> Possible(Value name) =>
        name is UnknownValue { Refinement: { References.IsDefaultOrEmpty: true, Candidates: { IsDefaultOrEmpty: false } candidates } } unknown
            ? candidates.Where(candidate => candidate is not NullValue).Select(candidate => (candidate, (UnknownReason?)unknown.Reason))
            : [(name, null)];

    private static ImmutableArray<Value> Names(Value value) => value switch
    {
        NullValue => [],
        ListValue list => [.. list.Items.Where(item => item is not NullValue)],
        _ => [value],
    };
}
