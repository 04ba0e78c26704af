using System.Globalization;
using Onus.Api.Models;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>Scalars of answers that came as text: in XML, in headers.</summary>
internal static class OutputScalars
{
    /// <summary>The value of a text.</summary>
    /// <exception cref="MalformedAnswerException">The text is nothing of that kind.</exception>
    public static Value Read(Shape shape, string text, string member) => shape.Kind switch
    {
        ShapeKind.Text or ShapeKind.Any => Value.Of(text),
        ShapeKind.Bytes => Value.Of(text.Trim()),
        ShapeKind.Boolean => text.Trim().ToUpperInvariant() switch
        {
            "TRUE" or "1" => Value.True,
            "FALSE" or "0" => Value.False,
            _ => throw MalformedAnswerException.Kind(member, "true or false"),
        },
        ShapeKind.Whole or ShapeKind.Number => Number(text, member),
        ShapeKind.Time => Times.Parse(text.Trim()) is { } moment ? Value.Of(Times.Text(moment)) : throw MalformedAnswerException.Kind(member, "a moment"),
        _ => throw MalformedAnswerException.Kind(member, "a value of its own"),
    };

    private static NumberValue Number(string text, string member) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var whole) ? Value.Of(whole)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? Value.Of(Core.Values.Number.From(number))
        : throw MalformedAnswerException.Kind(member, "a number");

    /// <summary>A value, marked where it must not be printed.</summary>
    public static Value Marked(Value value, Member member) => member.IsSecret ? value.AsSensitive() : value;
}
