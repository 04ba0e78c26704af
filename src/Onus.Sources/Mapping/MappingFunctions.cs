using Onus.Hcl.Conversion;
using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Sources.Mapping;

/// <summary>The functions that only the catalogue's mappings have.</summary>
internal static class MappingFunctions
{
    /// <summary>Terraform's pure functions and these.</summary>
    public static FunctionTable Table { get; } = StandardFunctions.Pure.With(
    [
        Special("each", 1, Each),
        Special("json", 1, Json),
        Special("spread", 2, Spread),
        Special("url_decode", 1, UrlDecode),
    ]);

    private static Function Special(string name, int arguments, Func<FunctionCall, Value> body) =>
        new() { Name = name, MinArguments = arguments, MaxArguments = arguments, Body = body, TakesNull = true, TakesUnknown = true };

    /// <summary>The elements of a list; none for null, a single value as a list of one. How many elements an unknown list has is not known either.</summary>
    private static Value Each(FunctionCall call) => call.Arguments[0] switch
    {
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } unknown =>
            new UnknownValue(unknown.Reason, unknown.Origin, new Refinement { NotNull = true, Candidates = [.. candidates.Select(Listed)] }, unknown.IsSensitive),
        var other => Listed(other),
    };

    private static Value Listed(Value value) => value is UnknownValue ? value : Value.List([.. Elements(value)], value.Origin);

    private static IEnumerable<Value> Elements(Value value) => value switch
    {
        NullValue => [],
        ListValue list => list.Items,
        _ => [value],
    };

    /// <summary>What a JSON text holds, as far as it is known; anything else as it is.</summary>
    private static Value Json(FunctionCall call) => call.Arguments[0] switch
    {
        StringValue text => ShapeConverter.Decoded(text) ?? text,
        UnknownValue { Refinement.Structure: { } structure } => structure,
        var other => other,
    };

    /// <summary>A text without the escapes of addresses; anything else as it is.</summary>
    private static Value UrlDecode(FunctionCall call) => call.Arguments[0] is StringValue text && text.Value.Contains('%', StringComparison.Ordinal)
        ? Value.Of(Uri.UnescapeDataString(text.Value), text.Origin)
        : call.Arguments[0];

    /// <summary>
    /// The first object once for each element of each list of the second, with that element under the list's name:
    /// <c>spread({P = "tcp"}, {CidrIp = ["a", "b"]})</c> is <c>[{P = "tcp", CidrIp = "a"}, {P = "tcp", CidrIp = "b"}]</c>.
    /// The object alone when all lists are empty.
    /// </summary>
    private static Value Spread(FunctionCall call)
    {
        if (call.Arguments is not [MapValue common, MapValue lists])
        {
            throw new FunctionException($"an object and an object of lists are required");
        }

        var all = ImmutableArray.CreateBuilder<Value>();
        for (var i = 0; i < lists.Count; i++)
        {
            foreach (var element in Elements(lists.Values[i]))
            {
                if (element is not NullValue)
                {
                    all.Add(With(common, lists.Keys[i], element, call));
                }
            }
        }

        return Value.List(all.Count == 0 ? [common] : all.ToImmutable(), call.Origin);
    }

    private static MapValue With(MapValue common, string name, Value value, FunctionCall call)
    {
        var builder = new MapBuilder(common.Count + 1).SetAll(common);
        builder.Set(name, value);
        return builder.Build(call.Origin);
    }
}
