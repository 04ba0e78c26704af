using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>locals</c> blocks: constants that may use the ones before them.</summary>
internal sealed class LocalsReader(MapValue inherited) : Scope
{
    private readonly Dictionary<string, Value> _locals = inherited.Entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    private MapValue _map = inherited;

    public MapValue Locals => _map;

    public override Value? Find(string name) => name == "local" ? _map : null;

    public void Read(Body body, LoadContext context)
    {
        foreach (var attribute in body.BlocksOf("locals").SelectMany(block => block.Body.Attributes))
        {
            _locals[attribute.Name] = context.Evaluate(attribute.Value, this);
            _map = Value.Map([.. _locals.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value))]);
        }
    }
}
