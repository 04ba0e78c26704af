using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Conversions, marks, and functions whose results only a deployment gives.</summary>
internal static class ConversionFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        To("tobool", HclType.Boolean),
        To("tolist", HclType.ListOf(HclType.Any), Define.EmptyTuple) with { KeepsMembers = true },
        To("tomap", HclType.MapOf(HclType.Any)),
        To("tonumber", HclType.Number),
        To("toset", HclType.SetOf(HclType.Any), Define.EmptyTuple) with { KeepsMembers = true },
        To("tostring", HclType.String),
        Define.Special("ephemeralasnull", 1, 1, call => call.Arguments[0]),
        Define.Special("issensitive", 1, 1, call => call.Result(call.Arguments[0].IsSensitive)),
        Define.Special("nonsensitive", 1, 1, call => call.Arguments[0].AsNonSensitive()),
        Define.Special("sensitive", 1, 1, call => call.Arguments[0].AsSensitive()),
        Define.Impure("bcrypt", 1, 2),
        Define.Impure("plantimestamp", 0, 0),
        Define.Impure("rsadecrypt", 2, 2),
        Define.Impure("timestamp", 0, 0),
        Define.Impure("uuid", 0, 0),
    ];

    private static Function To(string name, HclType type, Value? nothing = null) => Define.Special(
        name,
        1,
        1,
        call => Converter.TryConvert(call.Arguments[0], type, out var result, out var problem) ? result : throw new FunctionException(problem, 0),
        nothing);
}
