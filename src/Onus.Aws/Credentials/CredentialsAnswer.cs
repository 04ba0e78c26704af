using Onus.Api.Calls;
using Onus.Aws.Signing;

namespace Onus.Aws.Credentials;

/// <summary>Keys, or why there are none. Never both, never neither.</summary>
public sealed record CredentialsAnswer
{
    private CredentialsAnswer()
    {
    }

    /// <summary>The keys; null where there are none.</summary>
    public AccessKey? Key { get; private init; }

    /// <summary>Why there are none; null where there are.</summary>
    public ApiFailure? Failure { get; private init; }

    /// <summary>Keys.</summary>
    public static CredentialsAnswer Of(AccessKey key) => new() { Key = key };

    /// <summary>None.</summary>
    /// <param name="code">A code of AWS's, or a word of our own in kebab case.</param>
    /// <param name="message">One sentence for people, without secrets.</param>
    public static CredentialsAnswer None(string code, string message) => new() { Failure = new ApiFailure(ApiFailureKind.NoCredentials, code, message, 0) };
}
