using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Reads the arguments of a call, converted to what the function wants, and makes results.</summary>
internal static class Arguments
{
    public static Origin Place(this FunctionCall call) => call.Origin.As(OriginKind.Computed);

    public static string Text(this FunctionCall call, int at) => TextOf(call.Arguments[at], at);

    public static string TextOf(Value value, int at) => Converter.TextOf(value) ?? throw new FunctionException($"a string is required", at);

    public static Number Number(this FunctionCall call, int at) =>
        Converter.NumberOf(call.Arguments[at]) ?? throw new FunctionException($"a number is required", at);

    public static bool Boolean(Value value, int at) => Converter.BooleanOf(value) ?? throw new FunctionException($"a boolean is required", at);

    public static int Int32(this FunctionCall call, int at) =>
        call.Number(at).TryToInt32(out var value) ? value : throw new FunctionException($"a whole number is required", at);

    public static ImmutableArray<Value> Items(this FunctionCall call, int at) => call.List(at).Items;

    public static ListValue List(this FunctionCall call, int at) =>
        call.Arguments[at] as ListValue ?? throw new FunctionException($"a list is required", at);

    /// <summary>A list or tuple, not a set.</summary>
    public static ListValue Ordered(this FunctionCall call, int at) =>
        call.Arguments[at] is ListValue { Collection: not CollectionKind.Set } list ? list : throw new FunctionException($"a list or tuple is required", at);

    public static MapValue Map(this FunctionCall call, int at) =>
        call.Arguments[at] as MapValue ?? throw new FunctionException($"a map or object is required", at);

    /// <summary>The argument as a list whose elements have one type.</summary>
    public static ImmutableArray<Value> Unified(this FunctionCall call, int at)
    {
        var list = call.List(at);
        if (list.Collection != CollectionKind.Structural)
        {
            return list.Items;
        }

        var items = Converter.Unify(list.Items, out var type);
        return type is null ? throw new FunctionException($"all elements must have the same type", at) : items;
    }

    /// <summary>The argument as a list of texts, none of them null.</summary>
    public static List<string> Texts(this FunctionCall call, int at)
    {
        var items = call.Items(at);
        var texts = new List<string>(items.Length);
        foreach (var item in items)
        {
            texts.Add(TextOf(item, at));
        }

        return texts;
    }

    public static Value Result(this FunctionCall call, string text)
    {
        Limits.CheckText(text.Length);
        return Value.Of(text, call.Place());
    }

    public static Value Result(this FunctionCall call, bool value) => new BooleanValue(value, call.Place());

    public static Value Result(this FunctionCall call, Number value) => Value.Of(value, call.Place());

    public static Value Result(this FunctionCall call, long value) => Value.Of(value, call.Place());

    public static Value Tuple(this FunctionCall call, ImmutableArray<Value> items) => call.Sequence(items, CollectionKind.Structural);

    public static Value Listing(this FunctionCall call, ImmutableArray<Value> items) => call.Sequence(items, CollectionKind.Homogeneous);

    public static Value Sequence(this FunctionCall call, ImmutableArray<Value> items, CollectionKind kind)
    {
        Limits.CheckItems(items.Length);
        return Value.List(items, call.Place(), kind);
    }

    public static Value TextList(this FunctionCall call, IEnumerable<string> texts) =>
        call.Listing([.. texts.Select(text => (Value)Value.Of(text, call.Place()))]);
}
