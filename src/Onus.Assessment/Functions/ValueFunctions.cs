using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>Functions about values themselves: <c>find</c>, <c>is_literal</c>, <c>is_written_out</c>, <c>is_echoed</c>, <c>is_filled_in</c>, <c>is_known</c>, <c>unknown</c>, <c>holds_secret</c>, <c>names_secret</c>.</summary>
internal static class ValueFunctions
{
    /// <summary>What is no secret under this name is none under any.</summary>
    private const string TellingName = "password";

    private static readonly UnknownReason PutTogether = new(UnknownCode.Stated, $"whether all that a function puts together is written out");

    public static IEnumerable<Function> All { get; } =
    [
        Answer.Function("json", 1, 1, call => JsonDecoder.Said(call.Arguments[0])),
        Answer.Function("coalesce", 1, null, Coalesce, effort: 0),
        Answer.Function("find", 2, 2, Find),
        AboutWriting("is_literal", IsLiteral),
        AboutWriting("is_written_out", IsWrittenOut),
        Answer.Test("is_echoed", IsEchoed),
        Answer.Function("unknown", 1, 1, call => Value.Unknown(UnknownCode.Stated, $"{(call.Arguments[0].IsSensitive ? "what is kept secret" : Answer.Text(call, 0))}")),
        Answer.Function("holds_secret", 1, 2, call => Answer.Of(HoldsSecret(call.Arguments[0], call.Arguments.Length > 1 ? call.Arguments[1] : Value.Null), [.. call.Arguments])),
        Answer.Test("names_secret", NamesSecret),
        Answer.Test("is_filled_in", value => (value.Origin.Kind == OriginKind.ProviderDefault).ToTruth()),
        Answer.Test("is_known", value => (value is not UnknownValue).ToTruth()),
    ];

    /// <summary>The first argument that is there, as it is: Terraform's would give all of them one type, and turn rules of a list into maps of texts for that.</summary>
    private static Value Coalesce(FunctionCall call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is UnknownValue { IsNotNull: false } unknown)
            {
                return new UnknownValue(unknown.Reason, unknown.Origin, null, unknown.IsSensitive);
            }

            if (argument is not (NullValue or StringValue { Value: "" }))
            {
                return argument;
            }
        }

        throw new FunctionException($"all arguments are null or empty");
    }

    private static Value Find(FunctionCall call)
    {
        if (call.Arguments[0] is UnknownValue unknown)
        {
            return new UnknownValue(unknown.Reason, unknown.Origin);
        }

        if (call.Arguments[1] is not MapValue wanted)
        {
            throw new FunctionException($"the second argument must be an object", 1);
        }

        UnknownValue? doubt = null;
        foreach (var item in ListValue.ItemsOf(call.Arguments[0]))
        {
            switch (Matches(item, wanted))
            {
                case Truth.True when doubt is null:
                    return item;
                case Truth.True or Truth.Unknown:
                    doubt ??= ValueTraits.FindUnknown(item) ?? ValueTraits.FindUnknown(wanted);
                    break;
            }
        }

        return doubt is null ? Value.Null : new UnknownValue(doubt.Reason, doubt.Origin);
    }

    private static Truth Matches(Value item, MapValue wanted)
    {
        if (item is not MapValue map)
        {
            return item is UnknownValue ? Truth.Unknown : Truth.False;
        }

        var truth = Truth.True;
        foreach (var (key, value) in wanted.Entries)
        {
            truth = truth.And(ValueEquality.Typed.Compare(map[key] ?? Value.Null, value));
        }

        return truth;
    }

    /// <summary>What only the deployment, a parameter or a look-up gives is not written out; what nobody knows anything of may be, and what a function made of others as well: nobody can tell whether all of these are.</summary>
    private static Truth IsLiteral(Value value) => value switch
    {
        StringValue { Value.Length: > 0, Origin.Kind: OriginKind.Computed } text when !text.Value.Contains("{{resolve:", StringComparison.Ordinal) => Truth.Unknown,
        StringValue text => (value.Origin.Kind is OriginKind.Explicit or OriginKind.Default or OriginKind.Live
            && !text.Value.Contains("{{resolve:", StringComparison.Ordinal)).ToTruth(),
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } => Common(candidates, IsLiteral),
        UnknownValue { IsNotNull: true } or UnknownValue { Reason.Code: UnknownCode.LookedUp or UnknownCode.Imported } => Truth.False,
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    /// <summary>Of what is to be kept secret nothing may be written out: neither the whole nor a part of what is put together.</summary>
    private static Truth IsWrittenOut(Value value) => value switch
    {
        StringValue { Value.Length: 0 } or StringValue { Origin.Kind: OriginKind.Live } => Truth.False,
        UnknownValue { Reason.Code: not (UnknownCode.LookedUp or UnknownCode.Imported), Refinement.Form: { } form } when !form.Contains("{{resolve:", StringComparison.Ordinal) && IsPartlyWritten(form) => Truth.Unknown,
        _ => IsLiteral(value),
    };

    /// <summary>Whether what is known of a text is a part of what it keeps secret: of JSON only what it says of a secret, since names and names of users stand there too.</summary>
    private static bool IsPartlyWritten(string form) => form.AsSpan().TrimStart() is ['{', ..] ? SecretSigns.IsSeenIn(form) : form.Any(char.IsAsciiLetterOrDigit);

    private static Function AboutWriting(string name, Func<Value, Truth> test) => Answer.Function(name, 1, 1, call =>
    {
        var value = call.Arguments[0];
        var truth = test(value);
        return truth == Truth.Unknown && ValueTraits.FindUnknown(value) is null ? new UnknownValue(PutTogether, value.Origin) : Answer.Of(truth, value);
    }, effort: 0);

    /// <summary>What a parameter gives is shown to whoever may describe the stack, unless it says otherwise; what a look-up or another resource gives is not.</summary>
    private static Truth IsEchoed(Value value) => value switch
    {
        { Origin.Kind: OriginKind.Echoed } => Truth.True,
        UnknownValue { IsNotNull: true } or UnknownValue { Reason.Code: UnknownCode.LookedUp or UnknownCode.Imported } => Truth.False,
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    /// <summary>What another resource gives is its name or its ARN: not known, but no secret that is written out.</summary>
    private static Truth HoldsSecret(Value value, Value name) => (value, name) switch
    {
        (StringValue text, StringValue { Value: var by }) => SecretSigns.IsSecret(text.Value, by).ToTruth(),
        (StringValue text, UnknownValue) => SecretSigns.IsSeenIn(text.Value) ? Truth.True : SecretSigns.IsSecret(text.Value, TellingName) ? Truth.Unknown : Truth.False,
        (StringValue text, _) => SecretSigns.IsSeenIn(text.Value).ToTruth(),
        (UnknownValue { Reason.Code: UnknownCode.KnownAfterDeployment, Refinement.References: { IsDefaultOrEmpty: false } }, _) => Truth.False,
        (UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates }, _) => Common(candidates, candidate => HoldsSecret(candidate, name)),
        (UnknownValue, _) => Truth.Unknown,
        _ => Truth.False,
    };

    private static Truth NamesSecret(Value name) => name switch
    {
        StringValue text => SecretSigns.IsNamed(text.Value).ToTruth(),
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } => Common(candidates, NamesSecret),
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    private static Truth Common(ImmutableArray<Value> candidates, Func<Value, Truth> ask)
    {
        var first = ask(candidates[0]);
        return candidates.All(candidate => ask(candidate) == first) ? first : Truth.Unknown;
    }
}
