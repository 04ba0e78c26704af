using System.Globalization;
using Onus.Api.Calls;
using Onus.Api.Roles;
using Onus.Aws.Signing;
using Onus.Core.Values;

namespace Onus.Aws.Credentials;

/// <summary>Keys of a role that is assumed by other credentials.</summary>
/// <param name="client">Calls by the credentials that assume the role.</param>
/// <param name="region">The Region whose STS is asked: its tokens are good in all Regions.</param>
/// <param name="step">The role.</param>
/// <param name="session">The name of the session, which the account's logs show.</param>
public sealed class AssumedRole(IApiClient client, string region, RoleStep step, string session, TimeProvider time) : RenewedCredentials(time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    protected override async ValueTask<CredentialsAnswer> FetchAsync(CancellationToken cancellation)
    {
        var seconds = (long)TimeSpan.FromTicks(Math.Clamp(step.Duration.Ticks, Shortest.Ticks, Longest.Ticks)).TotalSeconds;
        var input = new MapBuilder().SetAll(
        [
            ("RoleArn", Value.Of(step.Arn)),
            ("RoleSessionName", Value.Of(session)),
            ("DurationSeconds", Value.Of(seconds)),
            ("ExternalId", step.ExternalId is { } id ? Value.Of(id) : null),
        ]).Build(default);
        var answer = await client.CallAsync(new ApiCall("sts", "AssumeRole", region, input), cancellation).ConfigureAwait(false);
        if (answer.Failure is { } failure)
        {
            return CredentialsAnswer.None(failure.Code, $"The role {step.Arn} can't be assumed: {failure.Message}");
        }

        return answer.Output!["Credentials"] is MapValue found
            && found["AccessKeyId"] is StringValue key && found["SecretAccessKey"] is StringValue secret && found["SessionToken"] is StringValue token
            ? CredentialsAnswer.Of(new AccessKey(key.Value, secret.Value, token.Value, End(found["Expiration"])))
            : CredentialsAnswer.None("malformed", $"STS gave no credentials for the role {step.Arn}.");
    }

    private static DateTimeOffset? End(Value? value) =>
        value is StringValue text && DateTimeOffset.TryParse(text.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var end) ? end : null;
}
