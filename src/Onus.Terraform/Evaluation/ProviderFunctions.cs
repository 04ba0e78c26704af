using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Terraform.Evaluation;

/// <summary>The functions of Amazon's provider that follow from their arguments alone.</summary>
internal static class ProviderFunctions
{
    private const int Sections = 6;

    public static IEnumerable<Function> All { get; } =
    [
        Pure("arn_parse", 1, Parse),
        Pure("arn_build", 5, Build),
        Pure("trim_iam_role_path", 1, TrimPath),
    ];

    private static Function Pure(string name, int arguments, Func<FunctionCall, Value> body) =>
        new() { Name = "provider::" + name, MinArguments = arguments, MaxArguments = arguments, Body = body };

    private static MapValue Parse(FunctionCall call)
    {
        var parts = PartsOf(call);
        string[] names = ["partition", "service", "region", "account_id", "resource"];
        return Value.Map([.. names.Select((name, at) => (name, (Value)Value.Of(parts[at + 1], call.Origin)))]);
    }

    private static StringValue Build(FunctionCall call) =>
        Value.Of("arn:" + string.Join(':', Enumerable.Range(0, Sections - 1).Select(at => TextOf(call, at))), call.Origin);

    private static StringValue TrimPath(FunctionCall call)
    {
        var parts = PartsOf(call);
        if (parts[2] != "iam" || !parts[5].StartsWith("role/", StringComparison.Ordinal))
        {
            throw new FunctionException($"the ARN is not that of a role", 0);
        }

        parts[5] = "role/" + parts[5][(parts[5].LastIndexOf('/') + 1)..];
        return Value.Of(string.Join(':', parts), call.Origin);
    }

    private static string[] PartsOf(FunctionCall call) =>
        TextOf(call, 0).Split(':', Sections) is { Length: Sections } parts && parts[0] == "arn" ? parts : throw new FunctionException($"the text is no ARN", 0);

    private static string TextOf(FunctionCall call, int at) => Converter.TextOf(call.Arguments[at]) ?? throw new FunctionException($"a string is required", at);
}
