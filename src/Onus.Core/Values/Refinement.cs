using System.Collections.Immutable;

namespace Onus.Core.Values;

/// <summary>What is known of an unknown value all the same.</summary>
public sealed record Refinement
{
    /// <summary>Known not to be null, and nothing else.</summary>
    public static Refinement Present { get; } = new() { NotNull = true };

    /// <summary>The number of an account, whichever.</summary>
    public static Refinement Account { get; } = new() { NotNull = true, Form = TextForm.Account.ToString() };

    /// <summary>Whether it is known not to be null.</summary>
    public bool NotNull { get; init; }

    /// <summary>The text that it begins with, when it is a string whose beginning is known.</summary>
    public string? Prefix { get; init; }

    /// <summary>The form of the text (<see cref="TextForm"/>), where more is known of it than its beginning.</summary>
    public string? Form { get; init; }

    /// <summary>What stands in the holes of the form, in their order (<see cref="TextHoles"/>); empty where that can't be told of each. The text itself refers to none of it.</summary>
    public ImmutableArray<Reference> Holes { get; init; } = [];

    /// <summary>The values that it may have, one of which it will have; empty when they can't be listed.</summary>
    public ImmutableArray<Value> Candidates { get; init; } = [];

    /// <summary>What the value refers to.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>What is in it for sure, whatever else may be, when it is a list or set that is not known as a whole; empty when nothing is known to be in it.</summary>
    public ImmutableArray<Value> Members { get; init; } = [];

    /// <summary>What a text of JSON says as far as it is known, when parts of it are not; null when nothing is known of it.</summary>
    public Value? Structure { get; init; }

    /// <summary>A value that is known not to be null and refers to something; an ARN is known by its beginning.</summary>
    /// <param name="target">The key of what is referred to.</param>
    /// <param name="attribute">The attribute that is taken.</param>
    public static Refinement To(string target, string? attribute = null) => new()
    {
        NotNull = true,
        Prefix = attribute is not null && attribute.EndsWith("Arn", StringComparison.OrdinalIgnoreCase) ? "arn:" : null,
        References = [new Reference(target, attribute)],
    };
}
