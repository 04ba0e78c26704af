using Onus.Catalog.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Policies;

/// <summary>Whether a value of a condition is fixed so far that not anybody's fits it.</summary>
internal static class FixedValue
{
    private const int AccountOfArn = 4;
    private const int PartsOfArn = 6;
    private const int LengthOfId = 12;

    /// <summary>Whether a value keeps out those that are meant to be kept out.</summary>
    /// <param name="isPattern">Whether wildcards count in it, so that nothing is known of a value that is not.</param>
    public static Truth Of(Value value, KeyForm form, bool isPattern) => value switch
    {
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } => candidates.Aggregate(Truth.True, (truth, candidate) => truth.And(candidate is UnknownValue ? Truth.Unknown : Of(candidate, form, isPattern))),
        UnknownValue unknown => OfUnknown(unknown, form, isPattern),
        StringValue text => OfText(text.Value, form),
        BooleanValue boolean => form == KeyForm.True ? boolean.Value.ToTruth() : (form != KeyForm.Any).ToTruth(),
        NumberValue => (form is not KeyForm.Any and not KeyForm.True).ToTruth(),
        _ => Truth.Unknown,
    };

    private static Truth OfUnknown(UnknownValue value, KeyForm form, bool isPattern)
    {
        if (form is KeyForm.Any or KeyForm.Range or KeyForm.True)
        {
            return form == KeyForm.Any ? Truth.False : Truth.Unknown;
        }

        // What is an attribute of a resource is no pattern, and a parameter that is compared as it stands is none either.
        return value.Refinement is { References: [{ Attribute: not null }, ..] } ? Truth.True
            : TextForm.Of(value) is { } known && (!isPattern || known[0] != TextForm.Hole) ? OfText(known, form)
            : isPattern ? Truth.Unknown
            : Truth.True;
    }

    private static Truth OfText(string text, KeyForm form)
    {
        text = WithoutVariables(text);
        return form switch
        {
            KeyForm.Any => Truth.False,
            KeyForm.Range => AddressRanges.IsNarrow(text),
            KeyForm.True => text.Equals("true", StringComparison.OrdinalIgnoreCase).ToTruth(),
            KeyForm.Id => (!IsPattern(text) || IsSessionOfAnId(text)).ToTruth(),
            KeyForm.Arn => IsArnOfSomebody(text).ToTruth(),
            KeyForm.Path => (!IsPattern(text) || !IsPattern(Before(text, '/'))).ToTruth(),
            KeyForm.Endpoint => (!IsPattern(text) || IsHostFixed(text)).ToTruth(),
            _ => (text.AsSpan().Trim("*?").Length > 0).ToTruth(),
        };
    }

    /// <summary>Variables of the resource itself are as fixed as it is; those of the caller fit everybody.</summary>
    private static string WithoutVariables(string text)
    {
        for (var start = text.IndexOf("${", StringComparison.Ordinal); start >= 0 && text.IndexOf('}', start) is var end and >= 0; start = text.IndexOf("${", StringComparison.Ordinal))
        {
            var own = text.AsSpan(start + 2).StartsWith("aws:Resource", StringComparison.OrdinalIgnoreCase);
            text = string.Concat(text.AsSpan(0, start), own ? "own" : "*", text.AsSpan(end + 1));
        }

        return text;
    }

    private static bool IsPattern(ReadOnlySpan<char> text) => text.IndexOfAny('*', '?') >= 0;

    /// <summary>Every session of one role: <c>AROA…:*</c>.</summary>
    private static bool IsSessionOfAnId(string text) => Before(text, ':') is { Length: >= LengthOfId } id && id.Length < text.Length && !IsPattern(id);

    /// <summary>An ARN whose account is told, or a bucket, of whose names there is one each in the world.</summary>
    private static bool IsArnOfSomebody(string text)
    {
        if (!IsPattern(text))
        {
            return true;
        }

        Span<Range> parts = stackalloc Range[PartsOfArn];
        if (text.AsSpan().Split(parts, ':') < PartsOfArn)
        {
            return text.IndexOf(TextForm.Hole, StringComparison.Ordinal) is var hole and >= 0 && hole < text.AsSpan().IndexOfAny('*', '?');
        }

        var account = text.AsSpan(parts[AccountOfArn]);
        return (account.Length > 0 && !IsPattern(account))
            || (text.AsSpan(parts[2]) is "s3" && Before(text[parts[^1]], '/') is { Length: > 0 } bucket && !IsPattern(bucket));
    }

    /// <summary>A host behind the last <c>@</c>, or behind <c>//</c>; else an ARN.</summary>
    private static bool IsHostFixed(string text)
    {
        if (text.LastIndexOf('@') is var at and >= 0)
        {
            return at + 1 < text.Length && !IsPattern(text.AsSpan(at + 1));
        }

        return text.IndexOf("//", StringComparison.Ordinal) is var slashes and >= 0
            ? Before(text[(slashes + 2)..], '/') is { Length: > 0 } host && host.Length + slashes + 2 < text.Length && !IsPattern(host)
            : IsArnOfSomebody(text);
    }

    private static string Before(string text, char end) => text.IndexOf(end, StringComparison.Ordinal) is var at and >= 0 ? text[..at] : text;
}
