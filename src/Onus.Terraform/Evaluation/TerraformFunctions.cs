using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Terraform.Evaluation;

/// <summary>Terraform's functions, those on JSON so that the structure of a text outlives what is not known in it.</summary>
internal static class TerraformFunctions
{
    private static readonly Function Encode = StandardFunctions.Pure.Find("jsonencode")!;
    private static readonly Function Decode = StandardFunctions.Pure.Find("jsondecode")!;

    public static FunctionTable Table { get; } = StandardFunctions.Pure.With(
    [
        Encode with { TakesUnknown = true, Body = JsonEncode },
        Decode with { TakesUnknown = true, Body = JsonDecode },
        .. ProviderFunctions.All,
    ]);

    private static Value JsonEncode(FunctionCall call)
    {
        var value = call.Arguments[0];
        if (ValueTraits.FindUnknown(value) is not { } unknown)
        {
            return Encode.Body(call);
        }

        return value is UnknownValue whole
            ? EachCandidate(call, whole, Encode)
            : new UnknownValue(unknown.Reason, call.Origin.As(OriginKind.Computed), new Refinement { NotNull = true, Structure = value }, ValueTraits.HasSensitive(value));
    }

    private static Value JsonDecode(FunctionCall call) => call.Arguments[0] switch
    {
        UnknownValue { Refinement.Structure: { } structure } => structure,
        UnknownValue unknown => EachCandidate(call, unknown, Decode),
        _ => Decode.Body(call),
    };

    private static UnknownValue EachCandidate(FunctionCall call, UnknownValue unknown, Function function)
    {
        var origin = call.Origin.As(OriginKind.Computed);
        var none = new UnknownValue(unknown.Reason, origin, Refinement.Present, unknown.IsSensitive);
        if (unknown.Refinement is not { Candidates: { IsDefaultOrEmpty: false } candidates })
        {
            return none;
        }

        var results = ImmutableArray.CreateBuilder<Value>(candidates.Length);
        foreach (var candidate in candidates)
        {
            try
            {
                results.Add(function.Name == "jsonencode" ? JsonEncode(call with { Arguments = [candidate] }) : JsonDecode(call with { Arguments = [candidate] }));
            }
            catch (FunctionException)
            {
                return none;
            }
        }

        return new UnknownValue(unknown.Reason, origin, new Refinement { NotNull = true, Candidates = results.MoveToImmutable() }, unknown.IsSensitive);
    }
}
