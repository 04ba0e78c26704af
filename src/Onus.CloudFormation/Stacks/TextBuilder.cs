using System.Collections.Immutable;
using System.Text;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Stacks;

/// <summary>Puts text together of which parts may be unknown, and keeps what is known of the whole.</summary>
/// <param name="budget">What it takes its bytes from.</param>
internal sealed class TextBuilder(Budget budget)
{
    private const int MaxReferences = 8;

    /// <summary>The longest text that is put together; templates that pass texts on to nested ones could else double them without end.</summary>
    public const int MaxLength = 4_000_000;

    private readonly StringBuilder _text = new();
    private List<(int At, UnknownValue Value)>? _unknowns;
    private bool _sensitive;
    private bool _isTooLong;

    /// <summary>What a text comes to that is too long.</summary>
    public static Value TooLong(Origin origin) =>
        Value.Unknown(UnknownCode.LimitReached, $"it has more than {MaxLength} characters", origin.As(OriginKind.Computed), Refinement.Present);

    public void Add(ReadOnlySpan<char> text)
    {
        _isTooLong |= _text.Length + text.Length > MaxLength || !budget.MakeText(text.Length);
        if (!_isTooLong)
        {
            _text.Append(text);
        }
    }

    /// <summary>Adds a value.</summary>
    /// <returns>False when it is no text and can't be made one.</returns>
    public bool Add(Value value)
    {
        _sensitive |= value.IsSensitive;
        if (value is UnknownValue unknown)
        {
            (_unknowns ??= []).Add((_text.Length, unknown));
            return true;
        }

        var text = ScalarText.Of(value);
        Add(text.AsSpan());
        return text is not null;
    }

    public Value Build(Origin origin)
    {
        origin = origin.As(OriginKind.Computed);
        if (_isTooLong)
        {
            var unknown = budget.IsSpent ? budget.Missing(origin) : TooLong(origin);
            return _sensitive ? unknown.AsSensitive() : unknown;
        }

        if (_unknowns is null)
        {
            return Known(_text.ToString(), origin);
        }

        var (at, first) = _unknowns[0];
        if (DynamicReference.Resolve(Value.Of(_text.ToString(), origin)) is UnknownValue lookedUp)
        {
            // The unknown part stands in the text before, in, or behind what is looked up.
            var beginning = lookedUp.Refinement!.Prefix is { } known && known.Length > at ? new Refinement { NotNull = true, Prefix = at > 0 ? known[..at] : null } : lookedUp.Refinement;
            return new UnknownValue(lookedUp.Reason, origin, beginning, _sensitive || lookedUp.IsSensitive);
        }

        var prefix = at > 0 ? _text.ToString(0, at) : "";
        prefix += first.Refinement?.Prefix;
        var whole = _unknowns.Count == 1 && _text.Length == 0;
        var form = FormOf(_unknowns);
        var refinement = new Refinement
        {
            NotNull = true,
            Prefix = prefix.Length > 0 ? prefix : null,
            Form = form,
            Holes = form is null ? [] : HolesOf(_unknowns),
            References = whole || prefix.StartsWith("arn:", StringComparison.Ordinal) ? References(_unknowns) : [],
            Candidates = _unknowns.Count == 1 ? Candidates(at, first, origin) : [],
        };
        return new UnknownValue(first.Reason, origin, refinement, _sensitive);
    }

    private string? FormOf(List<(int At, UnknownValue Value)> unknowns)
    {
        if (_text.Length > TextForm.MaxLength)
        {
            return null;
        }

        var form = new StringBuilder();
        var from = 0;
        foreach (var (at, value) in unknowns)
        {
            form.Append(_text, from, at - from).Append(TextForm.OfPart(value));
            from = at;
        }

        return form.Length + _text.Length - from > TextForm.MaxLength ? null : form.Append(_text, from, _text.Length - from).ToString();
    }

    private static ImmutableArray<Reference> HolesOf(List<(int At, UnknownValue Value)> unknowns)
    {
        var holes = new TextHoles();
        foreach (var (_, value) in unknowns)
        {
            holes.Add(value);
        }

        return holes.ToArray();
    }

    private Value Known(string text, Origin origin)
    {
        var value = DynamicReference.Resolve(Value.Of(text, origin));
        return _sensitive ? value.AsSensitive() : value;
    }

    private ImmutableArray<Value> Candidates(int at, UnknownValue unknown, Origin origin)
    {
        var inner = unknown.Refinement?.Candidates ?? [];
        if (inner.IsEmpty || (long)_text.Length * inner.Length > MaxLength || !budget.MakeText(_text.Length * (inner.Length + 1)))
        {
            return [];
        }

        var before = _text.ToString(0, at);
        var after = _text.ToString(at, _text.Length - at);
        var candidates = ImmutableArray.CreateBuilder<Value>(inner.Length);
        foreach (var candidate in inner)
        {
            if (ScalarText.Of(candidate) is not { } text)
            {
                return [];
            }

            candidates.Add(Known(before + text + after, origin));
        }

        return candidates.MoveToImmutable();
    }

    private static ImmutableArray<Reference> References(List<(int At, UnknownValue Value)> unknowns)
    {
        var references = ImmutableArray.CreateBuilder<Reference>();
        foreach (var (_, value) in unknowns)
        {
            foreach (var reference in value.Refinement?.References ?? [])
            {
                if (references.Count < MaxReferences && !references.Contains(reference))
                {
                    references.Add(reference);
                }
            }
        }

        return references.ToImmutable();
    }
}
