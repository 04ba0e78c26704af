using System.Globalization;
using Onus.Api.Calls;
using Onus.Api.Models;
using Onus.Core.Values;
using ShapeKind = Onus.Api.Models.ShapeKind;

namespace Onus.Bench.Live;

/// <summary>Answers by the models of AWS's API with all that an answer may have: one of everything, but where there are to be more.</summary>
internal static class TalkativeAnswer
{
    private const int MaxDepth = 12;

    /// <summary>What an operation answers.</summary>
    /// <param name="spread">Where in the answer there are many things: the steps to their list, the number of the first of them, and how many.</param>
    public static MapValue Of(Shape output, ApiCall call, params IReadOnlyList<(string[] Steps, long First, int Count)> spread) => (MapValue)Of(output, "", call, 0, 0, spread);

    private static Value Of(Shape shape, string name, ApiCall call, long index, int depth, IReadOnlyList<(string[] Steps, long First, int Count)> spread)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                return Value.Map([.. shape.Members.Where(_ => depth < MaxDepth).Where(IsTold).Select(member => (member.Name, Of(member.Shape, member.Name, call, index, depth + 1, Inside(spread, member.Name))))]);
            case ShapeKind.List:
                var here = Inside(spread, "[]");
                return here is [{ Steps: [] } many]
                    ? Value.List([.. Enumerable.Range(0, many.Count).Select(i => Of(shape.Element!.Shape, name, call, many.First + i, depth + 1, []))])
                    : Value.List(depth < MaxDepth ? [Of(shape.Element!.Shape, name, call, index, depth + 1, here)] : []);
            case ShapeKind.Map:
                return Value.Map(("key", Of(shape.Element!.Shape, name, call, index, depth + 1, [])));
            case ShapeKind.Whole or ShapeKind.Number:
                return Value.Of(1);
            case ShapeKind.Boolean:
                return Value.True;
            default:
                return Value.Of(Text(name, call, index));
        }
    }

    private static IReadOnlyList<(string[] Steps, long First, int Count)> Inside(IReadOnlyList<(string[] Steps, long First, int Count)> spread, string step) =>
        spread.Count == 0 ? spread : [.. spread.Where(entry => entry.Steps.Length > 0 && entry.Steps[0] == step).Select(entry => (entry.Steps[1..], entry.First, entry.Count))];

    /// <summary>What says that there are more pages is told by nobody: pages end with the first.</summary>
    private static bool IsTold(Member member) =>
        !member.Name.EndsWith("Token", StringComparison.OrdinalIgnoreCase) && member.Name is not ("Marker" or "NextMarker" or "position" or "IsTruncated" or "Truncated" or "HasMoreStreams" or "LastEvaluatedTableName" or "ExclusiveStartStreamName");

    private static string Text(string name, ApiCall call, long index) =>
        name.Contains("Arn", StringComparison.OrdinalIgnoreCase) ? string.Create(CultureInfo.InvariantCulture, $"arn:aws:{call.Service}:{call.Region}:123456789012:thing/one-{index}")
        : name == "BucketRegion" ? "eu-west-1"
        : name.EndsWith("Region", StringComparison.OrdinalIgnoreCase) ? call.Region
        : name == "Properties" ? "{\"Name\": \"one\"}"
        : name.EndsWith("Document", StringComparison.Ordinal) || name.EndsWith("Policy", StringComparison.Ordinal) ? """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::one/*","Principal":{"AWS":"111122223333"}}]}"""
        : name.EndsWith("Status", StringComparison.OrdinalIgnoreCase) || name.EndsWith("State", StringComparison.OrdinalIgnoreCase) ? "ACTIVE"
        : string.Create(CultureInfo.InvariantCulture, $"one-{index}");
}
