using System.Collections.Immutable;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Modules;

/// <summary>
/// What is accepted at data sources speaks of the resources that are made of them: a policy is written as a data source and belongs to whoever takes it,
/// directly, by way of locals or of other data sources of the module.
/// </summary>
/// <param name="blocks">The resources and data sources of the module.</param>
/// <param name="locals">Its locals.</param>
/// <param name="waivers">What is accepted, by the place of the block.</param>
internal sealed class DataWaivers(
    IReadOnlyDictionary<ResourceName, BlockSyntax> blocks, IReadOnlyDictionary<string, AttributeSyntax> locals, IReadOnlyDictionary<Origin, ImmutableArray<Waiver>> waivers)
{
    private const int MostFollowed = 1_000;
    private readonly Lazy<bool> _hasAny = new(() => waivers.Count > 0 && blocks.Any(entry => entry.Key.IsData && waivers.ContainsKey(entry.Value.Origin)));

    /// <summary>What is accepted of a block at the data sources that it is made of; what would accept everything stays with the data source.</summary>
    public ImmutableArray<Waiver> Of(BlockSyntax block)
    {
        if (!_hasAny.Value)
        {
            return [];
        }

        var (open, seen, found) = (new Stack<Expression>(), new HashSet<Origin>(), ImmutableArray.CreateBuilder<Waiver>());
        Open(block.Body, open);
        while (open.TryPop(out var next) && seen.Count < MostFollowed)
        {
            switch (next)
            {
                case AttributeExpression { Target: AttributeExpression { Target: VariableExpression { Name: "data" }, Name: var type }, Name: var name }
                    when blocks.TryGetValue(new ResourceName(true, type, name), out var data) && seen.Add(data.Origin):
                    found.AddRange(waivers.GetValueOrDefault(data.Origin, []).Where(waiver => !waiver.Id.Contains('*')));
                    Open(data.Body, open);
                    break;
                case AttributeExpression { Target: VariableExpression { Name: "local" }, Name: var name } when locals.TryGetValue(name, out var local) && seen.Add(local.Origin):
                    open.Push(local.Value);
                    break;
                default:
                    foreach (var child in ExpressionChildren.Of(next))
                    {
                        open.Push(child);
                    }

                    break;
            }
        }

        return found.DrainToImmutable();
    }

    private static void Open(Body body, Stack<Expression> open)
    {
        var bodies = new Stack<Body>([body]);
        while (bodies.TryPop(out var next))
        {
            foreach (var attribute in next.Attributes)
            {
                open.Push(attribute.Value);
            }

            foreach (var block in next.Blocks)
            {
                bodies.Push(block.Body);
            }
        }
    }
}
