using System.Collections.Immutable;
using System.Text;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>A text that is put together, and what is still known of it after an unknown part: templates, <c>join</c> and <c>format</c> make theirs by it.</summary>
internal sealed class PartialText
{
    private const int MaxReferences = 8;
    private readonly StringBuilder _text = new();
    private UnknownReason? _lost;
    private UnknownValue? _sole;
    private readonly StringBuilder _form = new();
    private readonly TextHoles _holes = new();
    private readonly List<Reference> _references = [];
    private bool _more;
    private string? _prefix;

    public bool IsSensitive { get; set; }

    public int Length => _text.Length;

    public void Append(string text)
    {
        if (_lost is null)
        {
            _text.Append(text);
            return;
        }

        _more |= text.Length > 0;
        AddToForm(text);
    }

    public void Lose(UnknownReason reason, UnknownValue? value = null)
    {
        if (_lost is not null)
        {
            _more = true;
            AddToForm(value);
            return;
        }

        AddToForm(_text.Length > TextForm.MaxLength ? new string(TextForm.Hole, TextForm.MaxLength + 1) : _text.ToString());
        AddToForm(value);
        _lost = reason;
        _sole = _text.Length == 0 ? value : null;
        _prefix = _text.ToString() + value?.Refinement?.Prefix;
    }

    public Value ToValue(Origin origin)
    {
        if (_lost is null)
        {
            return Mark(Value.Of(_text.ToString(), origin));
        }

        // What lies below something that has an ARN is named by it.
        ImmutableArray<Reference> references = !_more && _sole?.Refinement is { } refinement ? refinement.References
            : _prefix is not null && _prefix.StartsWith("arn:", StringComparison.Ordinal) ? [.. _references.Distinct()] : [];
        var known = new Refinement
        {
            NotNull = true,
            Prefix = _prefix is { Length: > 0 } ? _prefix : null,
            Form = _form.Length > TextForm.MaxLength ? null : _form.ToString(),
            Holes = _form.Length > TextForm.MaxLength ? [] : _holes.ToArray(),
            References = references,
        };
        return Mark(new UnknownValue(_lost, origin, known));
    }

    private void AddToForm(UnknownValue? value)
    {
        _holes.Add(value);
        AddToForm(value is null ? TextForm.Hole.ToString() : TextForm.OfPart(value));
        foreach (var reference in value?.Refinement?.References ?? [])
        {
            if (_references.Count < MaxReferences)
            {
                _references.Add(reference);
            }
        }
    }

    private void AddToForm(string text)
    {
        if (_form.Length <= TextForm.MaxLength)
        {
            _form.Append(text.AsSpan(0, Math.Min(text.Length, TextForm.MaxLength + 1)));
        }
    }

    private Value Mark(Value value) => IsSensitive ? value.AsSensitive() : value;
}
