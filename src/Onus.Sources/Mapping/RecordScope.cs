using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Sources.Mapping;

/// <summary>
/// What an expression of the catalogue's mappings sees: <c>self</c> (the attributes of the record), <c>this</c> (a reference to what the record becomes),
/// <c>item</c> (the element at hand of a <c>for</c>), <c>local</c> and <c>provider</c> (the <c>major</c> version whose defaults count; null for the newest).
/// </summary>
internal sealed class RecordScope(string deployment, SourceRecord record, MapValue self, MapValue locals) : Scope
{
    private static readonly UnknownReason Later = new(UnknownCode.KnownAfterDeployment, $"it is known after deployment");
    private Value? _this;

    public SourceRecord Record { get; } = record;

    public MapValue Self { get; } = self;

    public Value? Item { get; init; }

    public override IEnumerable<string> Names => ["item", "local", "provider", "self", "this"];

    public override Value? Find(string name) => name switch
    {
        "self" => Self,
        "item" => Item ?? Value.Null,
        "this" => _this ??= new UnknownValue(Later, Record.Origin, Refinement.To(Resource.KeyOf(deployment, Record.Address))),
        "local" => locals,
        "provider" when Record.Provider is { } told => told,
        "provider" => Value.Map(("major", Record.DefinitionsMajor is { } major ? Value.Of(major) : Value.Null)),
        _ => null,
    };

    public RecordScope With(MapValue otherLocals) => new(deployment, Record, Self, otherLocals);

    public RecordScope WithItem(Value? item) => new(deployment, Record, Self, locals) { Item = item };
}
