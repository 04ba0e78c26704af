using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Terraform.Mapping;

/// <summary>
/// What an expression of the catalogue's mappings sees: <c>self</c> (the attributes of the block), <c>this</c> (a reference to what the block becomes),
/// <c>item</c> (the element at hand of a <c>for</c>) and <c>local</c>.
/// </summary>
internal sealed class BlockScope(string deployment, TerraformBlock block, MapValue self, MapValue locals) : Scope
{
    private static readonly UnknownReason Later = new(UnknownCode.KnownAfterDeployment, "it is known after deployment");
    private Value? _this;

    public TerraformBlock Block { get; } = block;

    public MapValue Self { get; } = self;

    public Value? Item { get; init; }

    public override IEnumerable<string> Names => ["item", "local", "self", "this"];

    public override Value? Find(string name) => name switch
    {
        "self" => Self,
        "item" => Item ?? Value.Null,
        "this" => _this ??= new UnknownValue(Later, Block.Origin, Refinement.To(Resource.KeyOf(deployment, Block.Address))),
        "local" => locals,
        _ => null,
    };

    public BlockScope With(MapValue otherLocals) => new(deployment, Block, Self, otherLocals);

    public BlockScope WithItem(Value? item) => new(deployment, Block, Self, locals) { Item = item };
}
