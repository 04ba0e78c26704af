using System.Collections.Frozen;
using Onus.CloudFormation.Stacks;

namespace Onus.CloudFormation.Functions;

/// <summary>The functions by their long names.</summary>
internal static class Intrinsics
{
    public static FrozenDictionary<string, Intrinsic> Table { get; } = new Dictionary<string, Intrinsic>(StringComparer.Ordinal)
    {
        ["Ref"] = ReferenceFunctions.Ref,
        ["Fn::GetAtt"] = ReferenceFunctions.GetAtt,
        ["Fn::ImportValue"] = ReferenceFunctions.ImportValue,
        ["Fn::GetStackOutput"] = ReferenceFunctions.GetStackOutput,
        ["Fn::Sub"] = SubFunction.Sub,
        ["Fn::Join"] = TextFunctions.Join,
        ["Fn::Split"] = TextFunctions.Split,
        ["Fn::Base64"] = TextFunctions.Base64,
        ["Fn::ToJsonString"] = TextFunctions.ToJsonString,
        ["Fn::If"] = ChoiceFunctions.If,
        ["Fn::Select"] = ChoiceFunctions.Select,
        ["Fn::FindInMap"] = FindInMapFunction.FindInMap,
        ["Fn::And"] = ChoiceFunctions.Logic("Fn::And"),
        ["Fn::Or"] = ChoiceFunctions.Logic("Fn::Or"),
        ["Fn::Not"] = ChoiceFunctions.Logic("Fn::Not"),
        ["Fn::Equals"] = ChoiceFunctions.Logic("Fn::Equals"),
        ["Fn::Length"] = ListFunctions.Length,
        ["Fn::GetAZs"] = ListFunctions.GetAZs,
        ["Fn::Cidr"] = CidrFunction.Cidr,
        ["Fn::Transform"] = TransformFunction.Transform,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
