using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>
/// What stands in the holes of a form (<see cref="TextForm"/>), in their order: what a part of the text refers to, or where it comes from (<c>~FILE:OFFSET</c>).
/// By it two texts can be told to be the same although parts of them are not known.
/// </summary>
public sealed class TextHoles
{
    private const int Max = 16;
    private readonly ImmutableArray<Reference>.Builder _holes = ImmutableArray.CreateBuilder<Reference>();
    private bool _isLost;

    /// <summary>Adds what stands in the holes of a part of a text; null is a part of which nothing can be told.</summary>
    public void Add(UnknownValue? part)
    {
        var holes = part is null ? [] : Of(part);
        _isLost |= part is null || holes.Length != Count(TextForm.OfPart(part)) || _holes.Count + holes.Length > Max;
        if (!_isLost)
        {
            _holes.AddRange(holes);
        }
    }

    /// <summary>What stands in all holes; empty where that can't be told of each.</summary>
    public ImmutableArray<Reference> ToArray() => _isLost ? [] : _holes.ToImmutable();

    /// <summary>What stands in the holes of a value's form; empty where that can't be told of each, or where there are none.</summary>
    public static ImmutableArray<Reference> Of(UnknownValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Refinement is { Holes: { IsDefaultOrEmpty: false } holes })
        {
            return holes;
        }

        return Count(TextForm.OfPart(value)) != 1 ? []
            : value.Refinement is { References: { IsDefaultOrEmpty: false } references } ? references.Length == 1 ? references : []
            : value.Origin.HasPlace ? [new Reference(string.Create(CultureInfo.InvariantCulture, $"~{value.Origin.File}:{value.Origin.Offset}"))]
            : [];
    }

    /// <summary>The same for two texts that are the same, whatever they come to; null where that can't be told.</summary>
    public static string? IdentityOf(UnknownValue value) => Of(value) is { Length: > 0 } holes ? Identity(TextForm.OfPart(value), holes.AsSpan()) : null;

    /// <summary>The same for two pieces of text that are the same, whatever they come to.</summary>
    /// <param name="holes">What stands in the holes of the form.</param>
    public static string Identity(ReadOnlySpan<char> form, ReadOnlySpan<Reference> holes)
    {
        var identity = new StringBuilder("&").Append(form);
        foreach (var hole in holes)
        {
            identity.Append('|').Append(hole.Target).Append('.').Append(hole.Attribute);
        }

        return identity.ToString();
    }

    /// <summary>
    /// The pieces of a text between separators, where each is known or is as a whole the id or ARN of something; default where that can't be said: what stands in a hole may have the separator in it,
    /// which ids and ARNs have only if it is one of their own marks.
    /// </summary>
    public static ImmutableArray<Value> Split(UnknownValue text, string separator, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(separator);
        var form = TextForm.OfPart(text);
        if (form.Contains(TextForm.Account) || separator.Any(mark => char.IsLetterOrDigit(mark) || ":/-_.+=@".Contains(mark)))
        {
            return default;
        }

        var holes = Of(text);
        var next = 0;
        var pieces = ImmutableArray.CreateBuilder<Value>();
        foreach (var piece in form.Split(separator))
        {
            if (Count(piece) == 0)
            {
                pieces.Add(Value.Of(piece, origin));
            }
            else if (Count(piece) == 1 && piece is [TextForm.Hole] or "arn:\uE0F2" && next < holes.Length && IsId(holes[next]))
            {
                pieces.Add(new UnknownValue(text.Reason, origin, Refinement.To(holes[next].Target, holes[next].Attribute), text.IsSensitive));
                next++;
            }
            else
            {
                return default;
            }
        }

        // What a parameter is given may be several by itself.
        return pieces is [UnknownValue { Refinement.References: [{ Attribute: null }] }] ? default : pieces.ToImmutable();
    }

    private static bool IsId(Reference hole) =>
        hole.Target is not ['~', ..] && (hole.Attribute is null || hole.Attribute.EndsWith("id", StringComparison.OrdinalIgnoreCase) || hole.Attribute.EndsWith("arn", StringComparison.OrdinalIgnoreCase));

    /// <summary>How many holes a form has.</summary>
    public static int Count(ReadOnlySpan<char> form) => form.Count(TextForm.Hole);
}
