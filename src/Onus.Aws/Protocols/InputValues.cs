using Onus.Api.Models;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>Values of requests, checked against the model: a member that it does not have, or of another kind, is never left out in silence.</summary>
internal static class InputValues
{
    /// <summary>The members that a structure is given, with their values; null values are not given.</summary>
    public static IEnumerable<(Member Member, Value Value)> Members(Shape shape, Value value, string at)
    {
        if (value is not MapValue map)
        {
            throw Wrong(at, "an object");
        }

        foreach (var (name, given) in map.Entries)
        {
            var member = shape.Find(name) ?? throw new RefusedInputException($"the model has no member {Join(at, name)}");
            if (!given.IsNull)
            {
                yield return (member, given);
            }
        }
    }

    /// <summary>The elements of a list.</summary>
    public static IEnumerable<Value> Elements(Value value, string at) => value is ListValue list ? list.Items : throw Wrong(at, "a list");

    /// <summary>The entries of a map.</summary>
    public static IEnumerable<(string Key, Value Value)> Entries(Value value, string at) => value is MapValue map ? map.Entries : throw Wrong(at, "an object");

    /// <summary>A scalar as text.</summary>
    /// <param name="usual">How a moment is written where the model does not say it.</param>
    public static string Text(Shape shape, Value value, string at, TimeForm usual) => (shape.Kind, value) switch
    {
        (ShapeKind.Text or ShapeKind.Bytes, StringValue text) => text.Value,
        (ShapeKind.Text, NumberValue number) => number.Value.ToString(),
        (ShapeKind.Whole, NumberValue number) when number.Value.IsInteger => number.Value.ToString(),
        (ShapeKind.Number, NumberValue number) => number.Value.ToString(),
        (ShapeKind.Boolean, BooleanValue boolean) => boolean.Value ? "true" : "false",
        (ShapeKind.Time, _) => Times.Wire(Moment(value, at), shape.Time == TimeForm.Usual ? usual : shape.Time),
        _ => throw Wrong(at, shape.Kind switch
        {
            ShapeKind.Text or ShapeKind.Bytes => "a text",
            ShapeKind.Whole => "a whole number",
            ShapeKind.Number => "a number",
            ShapeKind.Boolean => "true or false",
            _ => "what can be sent here",
        }),
    };

    /// <summary>A moment.</summary>
    public static DateTimeOffset Moment(Value value, string at) => value switch
    {
        StringValue text => Times.Parse(text.Value),
        NumberValue number => Times.OfSeconds(number.Value.ToDouble()),
        _ => null,
    } ?? throw Wrong(at, "a moment");

    /// <summary>The way to a member, for messages.</summary>
    public static string Join(string at, string name) => at.Length == 0 ? name : $"{at}.{name}";

    /// <summary>A value is of another kind than the model says.</summary>
    public static RefusedInputException Wrong(string at, string expected) => new($"{(at.Length == 0 ? "the input" : at)} is not {expected}");
}
