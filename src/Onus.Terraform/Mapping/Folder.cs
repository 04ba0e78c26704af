using System.Collections.Immutable;
using Onus.Catalog.Terraform;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Mapping;

/// <summary>Folds blocks into the resources that they are a part of.</summary>
internal sealed class Folder(ServiceCatalog catalog, DraftMaker maker, AssignmentRunner runner, OwnerIndex owners, DiagnosticBag diagnostics)
{
    private static readonly UnknownReason Elsewhere = new(UnknownCode.Dangling, "the rest of it is declared elsewhere");
    private readonly HashSet<(TerraformFold Fold, string Part, Draft Owner)> _applied = [];
    private readonly Dictionary<(TerraformFold Fold, string Part), (TerraformBlock Block, UnknownValue Name)> _unresolved = [];

    /// <summary>Folds a block into its owners; false when one of them has not been found.</summary>
    /// <param name="block">The block.</param>
    /// <param name="folds">The ways to fold it; those that name nobody do not count.</param>
    public bool TryFold(TerraformBlock block, ImmutableArray<TerraformFold> folds)
    {
        var found = new List<Draft>();
        var missing = false;
        foreach (var fold in folds)
        {
            var scope = ScopeOf(block, fold);
            foreach (var name in Names(runner.Evaluate(fold.On, scope)))
            {
                var any = false;
                foreach (var (candidate, doubt) in Possible(name))
                {
                    if (FindOwner(fold, candidate, block) is not { } owner)
                    {
                        continue;
                    }

                    if (_applied.Add((fold, block.Address, owner)))
                    {
                        Apply(fold, scope, owner, doubt ?? DoubtOf(scope, owner));
                        owner.AddPart(block);
                    }

                    found.Add(owner);
                    any = true;
                }

                missing |= !any && !fold.IsOptional;
                Remember(fold, block, any ? null : name);
            }
        }

        if (found.Count > 0)
        {
            owners.Alias(block, found);
        }

        return found.Count > 0 && !missing;
    }

    /// <summary>What a block becomes whose owner is not found.</summary>
    public IEnumerable<Draft> Orphans(TerraformBlock block, ImmutableArray<TerraformFold> folds)
    {
        var any = false;
        diagnostics.Note("terraform-owner-unknown", $"What {block.Address} belongs to is not in sight; it is kept by itself.", block.Origin);
        foreach (var fold in folds.Where(fold => !fold.IsOptional))
        {
            var inner = ScopeOf(block, fold);
            var names = Names(runner.Evaluate(fold.On, inner));
            any |= folds.Length == 1 || names.Length > 0;
            if (folds.Length > 1 && names.Length == 0)
            {
                continue;
            }

            if (!fold.Alone.IsEmpty)
            {
                foreach (var draft in fold.Alone.SelectMany(product => maker.Produce(product, inner, block.Address)))
                {
                    yield return draft;
                }

                continue;
            }

            foreach (var (name, at) in (names.IsEmpty ? [Value.Null] : names).Select((name, at) => (name, at)))
            {
                if (FindOwner(fold, name, block) is null)
                {
                    var orphan = Orphan(fold, inner, name, at == 0 ? block.Address : $"{block.Address}:{at + 1}");
                    owners.Add(orphan, name, NameProperty(fold) ?? "");
                    yield return orphan;
                }
            }
        }

        if (!any)
        {
            yield return maker.Unmapped(block);
        }
    }

    /// <summary>
    /// A block of which only the deployment tells what it belongs to may belong to any resource of its owner's type: what it would change is not known of any of them.
    /// </summary>
    /// <param name="declared">The resources that it may belong to.</param>
    public void DoubtAll(IReadOnlyList<Draft> declared)
    {
        var done = new HashSet<(TerraformFold Fold, string Type)>();
        foreach (var ((fold, _), (block, name)) in _unresolved)
        {
            if (done.Add((fold, block.Type)))
            {
                foreach (var owner in declared.Where(owner => owner.Type == fold.Into))
                {
                    Doubt(fold, owner, new UnknownValue(name.Reason, block.Origin));
                }
            }
        }
    }

    private static void Doubt(TerraformFold fold, Draft owner, UnknownValue unknown)
    {
        foreach (var (name, _, _) in fold.Set.Items)
        {
            if (!owner.Has(name))
            {
                owner.Set(name, unknown);
            }
        }

        foreach (var (name, _, _) in fold.Append.Items)
        {
            owner.Append(name, unknown, unknown.Reason);
        }
    }

    /// <summary>Keeps in mind, or forgets, that only the deployment tells what a block belongs to.</summary>
    private void Remember(TerraformFold fold, TerraformBlock block, Value? name)
    {
        if (name is UnknownValue { Reason.Code: UnknownCode.KnownAfterDeployment } unknown && !OwnerKey.Targets(unknown).Any(owners.Holds))
        {
            _unresolved[(fold, block.Address)] = (block, unknown);
        }
        else if (_unresolved.Count > 0)
        {
            _unresolved.Remove((fold, block.Address));
        }
    }

    private BlockScope ScopeOf(TerraformBlock block, TerraformFold fold) =>
        maker.ScopeOf(block, fold.Lists, catalog.Terraform.Properties.Find(fold.Into)).With(fold.Locals);

    private Draft Orphan(TerraformFold fold, BlockScope scope, Value name, string address)
    {
        var draft = new Draft(address, fold.Into, MapValue.Empty, scope.Block);
        Apply(fold, scope, draft, null);
        var nameProperty = NameProperty(fold);
        if (nameProperty is not null && name is StringValue or UnknownValue)
        {
            draft.Set(nameProperty, name);
        }

        return draft.WithDefaults(Rest(fold, nameProperty, scope.Block.Origin));
    }

    /// <summary>The owner's other properties, none of which is known.</summary>
    private List<(string Name, Value Value)> Rest(TerraformFold fold, string? nameProperty, Origin origin)
    {
        var properties = catalog.Terraform.Properties.Find(fold.Into);
        return [.. (properties?.All ?? [])
            .Where(property => property.Name != nameProperty && property.Name != properties!.TagProperty)
            .Select(property => (property.Name, (Value)new UnknownValue(Elsewhere, origin)))];
    }

    private Draft? FindOwner(TerraformFold fold, Value name, TerraformBlock block) => name is MapValue values
        ? owners.Find(values, fold.Into, block)
        : owners.Find(name, fold.Into, NameProperty(fold), block);

    private string? NameProperty(TerraformFold fold) => fold.OwnerName ?? catalog.Classify(fold.Into)?.Type.NameProperty;

    /// <summary>Why it is not certain that a part is there where its owner is.</summary>
    private static UnknownReason? DoubtOf(BlockScope scope, Draft owner) =>
        scope.Block.Doubt is { } reason && reason != owner.Block.Doubt ? reason : null;

    private void Apply(TerraformFold fold, BlockScope scope, Draft owner, UnknownReason? doubt)
    {
        var properties = catalog.Terraform.Properties.Find(fold.Into);
        foreach (var (name, value) in runner.Run(fold.Set, scope, properties))
        {
            if (value is not null)
            {
                owner.Set(name, doubt is null ? value : Doubtful(value, owner.ValueOf(name), doubt));
            }
        }

        foreach (var (name, value) in runner.Run(fold.Append, scope, properties))
        {
            foreach (var item in value is ListValue list ? list.Items : value is null ? [] : [value])
            {
                owner.Append(name, item, doubt);
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
