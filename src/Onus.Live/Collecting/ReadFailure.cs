using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Live.Collecting;

/// <summary>A call that gave no answer, and what is not known because of that.</summary>
/// <param name="Read">The call.</param>
/// <param name="Region">The Region that was asked.</param>
/// <param name="Failure">Why.</param>
/// <param name="Type">The type whose resources, or properties of these, are not known.</param>
/// <param name="IsList">Whether the resources themselves are not known; else only what the call fills.</param>
public sealed record ReadFailure(ApiRead Read, string Region, ApiFailure Failure, string Type, bool IsList)
{
    /// <summary>The Region in which the resources are not known; null where the list is of all Regions.</summary>
    public string? Within { get; init; }

    /// <summary>Why what it would have filled is not known.</summary>
    public UnknownReason Reason => ReasonOf(Read, Region, Failure);

    /// <summary>What the catalogue says that the code of the failure means, as a phrase: asking again would not help, and no permission is missing. Null where it says nothing.</summary>
    public string? Meaning => MeaningOf(Read, Failure);

    /// <summary>Why what a call would have filled is not known.</summary>
    public static UnknownReason ReasonOf(ApiRead read, string region, ApiFailure failure)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(failure);
        if (MeaningOf(read, failure) is { } meaning)
        {
            return new UnknownReason(UnknownCode.NotReadable, $"{meaning} ({failure.Code} of {read.Operation} in {region})");
        }

        var code = failure.Kind == ApiFailureKind.Denied ? UnknownCode.AccessDenied : UnknownCode.NotReadable;
        var actions = Message.Join(read.Actions.Select(action => (Message)$"{action}"));
        return new UnknownReason(code, failure.Kind switch
        {
            ApiFailureKind.Denied => $"{actions} is denied in {region}",
            ApiFailureKind.NoCredentials => $"the credentials are not valid for {read.Operation} in {region} ({failure.Code})",
            ApiFailureKind.NotSupported => $"{region} does not know {read.Service} {read.Operation} ({failure.Code})",
            ApiFailureKind.Throttled => $"{read.Service} in {region} asked to wait for too long at {read.Operation}",
            ApiFailureKind.Unavailable => $"{read.Service} in {region} did not answer {read.Operation} ({failure.Code})",
            ApiFailureKind.TimedOut => $"{read.Operation} in {region} was not answered in time",
            ApiFailureKind.Malformed => $"what {read.Service} in {region} answered to {read.Operation} is not what it should be ({failure.Code})",
            ApiFailureKind.TooLarge => $"what {read.Service} in {region} answered to {read.Operation} is too large",
            _ => $"{read.Operation} in {region} was answered with {failure.Code}",
        });
    }

    private static string? MeaningOf(ApiRead read, ApiFailure failure) => failure.Kind is ApiFailureKind.Answered or ApiFailureKind.NotSupported ? read.Says.GetValueOrDefault(failure.Code) : null;
}
