using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Assessment.Relations;

/// <summary>A text in which the name of a resource stands, as in <c>table/{name}</c>; <c>*</c> is any piece of it between slashes.</summary>
internal sealed class NamePattern
{
    private const string Name = "{name}";
    private readonly string[] _pieces;
    private readonly string _form;

    private NamePattern(string text)
    {
        _pieces = text.Split('/');
        _form = text.Replace(Name, TextForm.Any.ToString(), StringComparison.Ordinal).Replace('*', TextForm.Any);
    }

    /// <exception cref="FunctionException">It does not say where the name stands.</exception>
    public static NamePattern Parse(string text) => text.Split(Name).Length == 2
        ? new NamePattern(text)
        : throw new FunctionException($"the form must have {Name} in it once, where the name of the resource stands");

    /// <summary>What a value names by a text of this form: empty where its text has another one, null where that can't be told.</summary>
    public IReadOnlyList<string>? TargetsIn(Value value) => value switch
    {
        StringValue text => NameIn(text.Value) is { } name ? ["=" + text.Value[name]] : [],
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } => [.. candidates.SelectMany(candidate => TargetsIn(candidate) ?? [])],
        UnknownValue { Refinement.Form: { } form } unknown => NameIn(form) is { } name ? OfForm(form, name, unknown) : TextForm.CanMatch(form, _form) ? null : [],
        UnknownValue { Refinement.References.IsDefaultOrEmpty: false } => [.. Relation.TargetsOf(value)],
        UnknownValue unknown => TextForm.CanMatch(unknown, _form) ? null : [],
        _ => [],
    };

    private static IReadOnlyList<string>? OfForm(string form, Range name, UnknownValue unknown)
    {
        var piece = form[name];
        var count = TextHoles.Count(piece);
        if (count == 0)
        {
            return ["=" + piece];
        }

        var holes = TextHoles.Of(unknown);
        var before = TextHoles.Count(form.AsSpan(0, name.Start.Value));
        if (holes.Length < before + count)
        {
            return null;
        }

        var own = holes.AsSpan().Slice(before, count);
        var identity = TextHoles.Identity(piece, own);
        return piece.Length == 1 ? [identity, own[0].Target] : [identity];
    }

    private Range? NameIn(string text)
    {
        var pieces = text.Split('/');
        Range? name = null;
        var at = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i >= _pieces.Length || !Fits(pieces[i], _pieces[i]))
            {
                return null;
            }

            if (_pieces[i].IndexOf(Name, StringComparison.Ordinal) is var before and >= 0)
            {
                name = (at + before)..(at + pieces[i].Length - (_pieces[i].Length - before - Name.Length));
            }

            at += pieces[i].Length + 1;
        }

        return pieces.Length == _pieces.Length ? name : null;
    }

    private static bool Fits(string piece, string wanted)
    {
        if (wanted == "*")
        {
            return piece.Length > 0;
        }

        return wanted.Split(Name) is not [var before, var after] ? piece == wanted
            : piece.Length > before.Length + after.Length && piece.StartsWith(before, StringComparison.Ordinal) && piece.EndsWith(after, StringComparison.Ordinal);
    }
}
