using System.Collections.Concurrent;
using Onus.Api.Calls;
using Onus.Api.Models;
using Onus.Core.Values;

namespace Onus.Live.Tests.Policies;

/// <summary>An account that has one of everything: it answers every operation of the models with all that an answer may have, so that whatever would be asked is asked.</summary>
internal sealed class TalkativeAccount : IApiClient
{
    private const int MaxDepth = 12;

    /// <summary>The calls that were made.</summary>
    public ConcurrentBag<ApiCall> Made { get; } = [];

    public ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
    {
        Made.Add(call);
        return ValueTask.FromResult(ApiModels.Find(call.Service)?.Operations.GetValueOrDefault(call.Operation)?.Output is { } output
            ? ApiAnswer.Of((MapValue)Of(output, "", call, 0))
            : ApiAnswer.Of(MapValue.Empty));
    }

    private static Value Of(Shape shape, string name, ApiCall call, int depth) => shape.Kind switch
    {
        ShapeKind.Structure => Value.Map([.. shape.Members.Where(_ => depth < MaxDepth).Where(IsTold).Select(member => (member.Name, Of(member.Shape, member.Name, call, depth + 1)))]),
        ShapeKind.List => Value.List(depth < MaxDepth ? [Of(shape.Element!.Shape, name, call, depth + 1)] : []),
        ShapeKind.Map => Value.Map(("key", Of(shape.Element!.Shape, name, call, depth + 1))),
        ShapeKind.Whole or ShapeKind.Number => Value.Of(1),
        ShapeKind.Boolean => Value.Of(true),
        _ => Value.Of(Text(name, call)),
    };

    /// <summary>Pages end with the first.</summary>
    private static bool IsTold(Member member) =>
        !member.Name.EndsWith("Token", StringComparison.OrdinalIgnoreCase) && member.Name is not ("Marker" or "NextMarker" or "position" or "IsTruncated" or "Truncated" or "HasMoreStreams" or "LastEvaluatedTableName" or "ExclusiveStartStreamName");

    private static string Text(string name, ApiCall call) =>
        name.Contains("Arn", StringComparison.OrdinalIgnoreCase) ? $"arn:aws:{call.Service}:{call.Region}:123456789012:thing/one"
        : name.EndsWith("Region", StringComparison.OrdinalIgnoreCase) ? call.Region
        : name == "Properties" ? "{\"Name\": \"one\"}"
        : name.EndsWith("Status", StringComparison.OrdinalIgnoreCase) || name.EndsWith("State", StringComparison.OrdinalIgnoreCase) ? "ACTIVE"
        : "one";
}
