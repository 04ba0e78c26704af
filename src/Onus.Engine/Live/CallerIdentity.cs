using Onus.Api.Calls;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Engine.Live;

/// <summary>Of which account credentials are.</summary>
/// <param name="Account">The account.</param>
/// <param name="Partition">The partition that it is in.</param>
internal sealed record CallerIdentity(string Account, string Partition)
{
    private const string Self = "GetCallerIdentity";

    /// <summary>Asks STS, which needs no permission.</summary>
    /// <returns>The identity, or why it can't be told.</returns>
    public static async Task<(CallerIdentity? Identity, Message Why)> AskAsync(IApiClient client, string region, CancellationToken cancellation)
    {
        var answer = await client.CallAsync(new ApiCall("sts", Self, region, MapValue.Empty), cancellation).ConfigureAwait(false);
        return answer.Failure is { } failure ? (null, (Message)$"{failure.Message} ({failure.Code})")
            : answer.Output!["Account"] is StringValue { Value: var account } && Core.Model.Partition.IsAccount(account) ? (new CallerIdentity(account, PartitionOf(answer.Output["Arn"], region)), (Message)$"")
            : (null, (Message)$"what STS answered names no account");
    }

    private static string PartitionOf(Value? arn, string region) =>
        arn is StringValue text && text.Value.Split(':') is ["arn", { Length: > 0 } partition, ..] && Core.Model.Partition.All.Any(known => known.Name == partition) ? partition : Core.Model.Partition.Of(region).Name;
}
