namespace Onus.Assessment.Policies;

/// <summary>What a condition operator compares.</summary>
internal enum Comparison : byte
{
    /// <summary>Nobody knows: it is none of AWS's.</summary>
    Unheard,

    /// <summary>Texts, numbers, days or bytes, one by one.</summary>
    Exact,

    /// <summary>Patterns of texts or ARNs.</summary>
    Pattern,

    /// <summary>Ranges of addresses.</summary>
    Range,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>That a number is below another.</summary>
    Below,

    /// <summary>That a number is above another, or a day before or after.</summary>
    Order,

    /// <summary>Whether the key is there at all.</summary>
    Null,
}

/// <summary>
/// A condition operator, taken apart. A condition whose key a request does not have is false; it is true where the operator negates, ends in <c>IfExists</c>,
/// or asks <c>ForAllValues:</c>.
/// </summary>
/// <param name="Compares">What it compares.</param>
/// <param name="IsNegated">Whether it holds for all values but those that are given.</param>
/// <param name="HoldsWithout">Whether it holds where a request does not have the key.</param>
/// <param name="IsForAny">Whether it asks for one value of several (<c>ForAnyValue:</c>).</param>
internal readonly record struct ConditionOperator(Comparison Compares, bool IsNegated, bool HoldsWithout, bool IsForAny)
{
    private const string ForAll = "ForAllValues:";
    private const string ForAny = "ForAnyValue:";
    private const string IfExists = "IfExists";

    /// <summary>Takes an operator apart, in any case of letters.</summary>
    public static ConditionOperator Parse(string text)
    {
        var rest = text.AsSpan();
        var forAll = Cut(ref rest, ForAll);
        var forAny = Cut(ref rest, ForAny);
        var ifExists = rest.EndsWith(IfExists, StringComparison.OrdinalIgnoreCase);
        rest = ifExists ? rest[..^IfExists.Length] : rest;
        var negated = rest.Contains("Not", StringComparison.OrdinalIgnoreCase);
        var compares = CompareOf(rest);
        return new(compares, negated, compares != Comparison.Null && (forAll || ifExists || (negated && !forAny)), forAny);
    }

    private static bool Cut(ref ReadOnlySpan<char> text, string prefix)
    {
        var there = text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
        text = there ? text[prefix.Length..] : text;
        return there;
    }

    private static Comparison CompareOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[32];
        return name.ToLowerInvariant(lower) switch
        {
            < 0 => Comparison.Unheard,
            var length => lower[..length] switch
            {
                "stringequals" or "stringnotequals" or "stringequalsignorecase" or "stringnotequalsignorecase" or "numericequals" or "numericnotequals"
                    or "dateequals" or "datenotequals" or "binaryequals" => Comparison.Exact,
                "stringlike" or "stringnotlike" or "arnequals" or "arnlike" or "arnnotequals" or "arnnotlike" => Comparison.Pattern,
                "ipaddress" or "notipaddress" => Comparison.Range,
                "bool" => Comparison.Bool,
                "numericlessthan" or "numericlessthanequals" => Comparison.Below,
                "numericgreaterthan" or "numericgreaterthanequals"
                    or "datelessthan" or "datelessthanequals" or "dategreaterthan" or "dategreaterthanequals" => Comparison.Order,
                "null" => Comparison.Null,
                _ => Comparison.Unheard,
            },
        };
    }
}
