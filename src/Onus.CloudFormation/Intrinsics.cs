using System.Collections.Frozen;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.CloudFormation.Functions;

namespace Onus.CloudFormation;

/// <summary>A function of CloudFormation's.</summary>
/// <param name="scope">The stack that it stands in.</param>
/// <param name="argument">Its argument, not yet resolved.</param>
/// <param name="origin">Where the call stands.</param>
internal delegate Value Intrinsic(StackScope scope, Value argument, Origin origin);

/// <summary>The functions by their long names.</summary>
internal static class Intrinsics
{
    private static readonly FrozenDictionary<string, Intrinsic> Table = new Dictionary<string, Intrinsic>(StringComparer.Ordinal)
    {
        ["Ref"] = ReferenceFunctions.Ref,
        ["Fn::GetAtt"] = ReferenceFunctions.GetAtt,
        ["Fn::ImportValue"] = ReferenceFunctions.ImportValue,
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

    /// <summary>A function; null when there is none of that name.</summary>
    public static Intrinsic? Find(string name) => Table.GetValueOrDefault(name);
}
