using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Terraform;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Sources.Terraform.Mapping;

/// <summary>Folds blocks into the resources that they are a part of.</summary>
internal sealed class Folder(ServiceCatalog catalog, DraftMaker maker, AssignmentRunner runner, OwnerIndex owners, DiagnosticBag diagnostics)
{
    private static readonly UnknownReason Elsewhere = new(UnknownCode.Unavailable, "the rest of it is declared elsewhere");
    private readonly HashSet<(TerraformFold Fold, string Part, Draft Owner)> _applied = [];

    /// <summary>Folds a block into its owners; false when one of them has not been found.</summary>
    /// <param name="block">The block.</param>
    /// <param name="folds">The ways to fold it; those that name nobody do not count.</param>
    public bool TryFold(TerraformBlock block, ImmutableArray<TerraformFold> folds)
    {
        var scope = maker.ScopeOf(block);
        var found = new List<Draft>();
        var missing = false;
        foreach (var fold in folds)
        {
            foreach (var name in Names(runner.Evaluate(fold.On, scope.With(fold.Locals))))
            {
                if (FindOwner(fold, name, block) is not { } owner)
                {
                    missing |= !fold.IsOptional;
                    continue;
                }

                if (_applied.Add((fold, block.Address, owner)))
                {
                    Apply(fold, scope.With(fold.Locals), owner);
                    owner.AddPart(block);
                }

                found.Add(owner);
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
        var scope = maker.ScopeOf(block);
        var any = false;
        diagnostics.Note("terraform-owner-unknown", $"What {block.Address} belongs to is not in sight; it is kept by itself.", block.Origin);
        foreach (var fold in folds.Where(fold => !fold.IsOptional))
        {
            var inner = scope.With(fold.Locals);
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

    private Draft Orphan(TerraformFold fold, BlockScope scope, Value name, string address)
    {
        var draft = new Draft(address, fold.Into, MapValue.Empty, scope.Block);
        Apply(fold, scope, draft);
        var nameProperty = NameProperty(fold);
        if (nameProperty is not null && name is StringValue or UnknownValue)
        {
            draft.Set(nameProperty, name);
        }

        return draft.WithDefaults(Rest(fold, nameProperty));
    }

    /// <summary>The owner's other properties, none of which is known.</summary>
    private List<(string Name, Value Value)> Rest(TerraformFold fold, string? nameProperty)
    {
        var properties = catalog.Terraform.Properties.Find(fold.Into);
        return [.. (properties?.All ?? [])
            .Where(property => property.Name != nameProperty && property.Name != properties!.TagProperty)
            .Select(property => (property.Name, (Value)new UnknownValue(Elsewhere, Origin.None)))];
    }

    private Draft? FindOwner(TerraformFold fold, Value name, TerraformBlock block) => name is MapValue values
        ? owners.Find(values, fold.Into, block)
        : owners.Find(name, fold.Into, NameProperty(fold), block);

    private string? NameProperty(TerraformFold fold) => fold.OwnerName ?? catalog.Classify(fold.Into)?.Type.NameProperty;

    private void Apply(TerraformFold fold, BlockScope scope, Draft owner)
    {
        var properties = catalog.Terraform.Properties.Find(fold.Into);
        var doubt = scope.Block.Doubt is { } reason && reason != owner.Block.Doubt ? reason : null;
        foreach (var (name, value) in runner.Run(fold.Set, scope, properties))
        {
            if (value is not null)
            {
                owner.Set(name, doubt is null ? value : Doubtful(value, owner.Properties[name] ?? Value.Null, doubt));
            }
        }

        foreach (var (name, value) in runner.Run(fold.Append, scope, properties))
        {
            foreach (var item in value is ListValue list ? list.Items : value is null ? [] : [value])
            {
                owner.Append(name, doubt is null ? item : Doubtful(item, Value.Null, doubt));
            }
        }
    }

    /// <summary>A value that may be there or not.</summary>
    private static UnknownValue Doubtful(Value value, Value otherwise, UnknownReason doubt) =>
        new(doubt, value.Origin, new Refinement { Candidates = [value, otherwise] }, value.IsSensitive);

    private static ImmutableArray<Value> Names(Value value) => value switch
    {
        NullValue => [],
        ListValue list => [.. list.Items.Where(item => item is not NullValue)],
        _ => [value],
    };
}
