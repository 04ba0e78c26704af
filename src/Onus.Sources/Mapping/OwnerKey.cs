using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>What a value that names something is called, so that two values can be told to name the same.</summary>
internal static class OwnerKey
{
    /// <summary>The names of a value; empty when it can't be told what it names.</summary>
    public static IEnumerable<string> Of(Value? value)
    {
        switch (value)
        {
            case StringValue { Value.Length: > 0 } text:
                yield return "=" + text.Value;
                break;
            case NumberValue number:
                yield return "=" + number.Value;
                break;
            case UnknownValue { Refinement.References: { IsDefaultOrEmpty: false } references } unknown:
                foreach (var reference in references)
                {
                    yield return "@" + reference.Target + "|" + unknown.Refinement!.Prefix;
                }

                break;
            case UnknownValue unknown:
                if (unknown.Refinement is { Holes.IsDefaultOrEmpty: false } && TextHoles.IdentityOf(unknown) is { } identity)
                {
                    yield return identity;
                }

                if (unknown.Origin.HasPlace)
                {
                    yield return $"~{unknown.Origin.File}:{unknown.Origin.Offset}";
                }

                break;
        }
    }

    /// <summary>The keys of what a value refers to.</summary>
    public static IEnumerable<string> Targets(Value? value) =>
        value is UnknownValue { Refinement.References: { IsDefaultOrEmpty: false } references } ? references.Select(reference => reference.Target) : [];
}
