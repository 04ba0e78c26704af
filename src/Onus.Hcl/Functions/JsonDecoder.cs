using System.Text;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Text;

namespace Onus.Hcl.Functions;

/// <summary>Reads JSON as Terraform's <c>jsondecode</c> does: arrays become tuples, objects become objects, numbers keep all their digits.</summary>
public static class JsonDecoder
{
    /// <summary>The value of a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="origin">The origin that all values get.</param>
    /// <exception cref="FunctionException">It is no JSON, too long or nested too deeply.</exception>
    public static Value Decode(string json, Origin origin = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        Limits.CheckText(json.Length);
        return JsonTree.Read(json, JsonPolicy.Decoded with { Origin = origin }, out var failure)?.Root ?? throw new FunctionException(Problem(json, failure!), 0);
    }

    /// <summary>What a value that may be a text of JSON says, as far as it is known: anything else as it is, unknown where the text is no JSON.</summary>
    public static Value Said(Value value)
    {
        switch (value)
        {
            case UnknownValue { Refinement.Structure: { } structure }:
                return structure;
            case StringValue text:
                try
                {
                    var said = Decode(text.Value, text.Origin);
                    return text.IsSensitive ? said.AsSensitive() : said;
                }
                catch (FunctionException)
                {
                    return Value.Unknown(UnknownCode.Invalid, $"the text is not valid JSON", text.Origin);
                }

            default:
                return value;
        }
    }

    private static Message Problem(string json, ParseFailure failure)
    {
        if (failure.Code is "text" or "number")
        {
            return $"the text is not valid JSON: {failure.Message.AsPhrase()}";
        }

        var before = Encoding.UTF8.GetBytes(json).AsSpan(0, (int)failure.Offset);
        return $"the text is not valid JSON (line {before.Count((byte)'\n') + 1}, byte {before.Length - before.LastIndexOf((byte)'\n')})";
    }
}
