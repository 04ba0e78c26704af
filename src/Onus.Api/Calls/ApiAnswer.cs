using Onus.Core.Values;

namespace Onus.Api.Calls;

/// <summary>What came of a call: what AWS answered, or why nothing did. Never both, never neither.</summary>
public sealed record ApiAnswer
{
    private ApiAnswer()
    {
    }

    /// <summary>The members of the answer by the names of the model, whatever the protocol; those that were not sent are not there. Null where the call failed.</summary>
    public MapValue? Output { get; private init; }

    /// <summary>Why there is no answer; null where there is one.</summary>
    public ApiFailure? Failure { get; private init; }

    /// <summary>A call that was answered.</summary>
    public static ApiAnswer Of(MapValue output) => new() { Output = output };

    /// <summary>A call that was not.</summary>
    public static ApiAnswer Failed(ApiFailure failure) => new() { Failure = failure };
}
