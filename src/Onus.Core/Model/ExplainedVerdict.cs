using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Core.Model;

/// <summary>A value that was read to come to a verdict.</summary>
/// <param name="Path">The path of the value, such as <c>StorageEncrypted</c> or <c>Policy.PolicyDocument</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">Its place; none when it is absent.</param>
public sealed record ValueRead(string Path, Value Value, Origin Origin);

/// <summary>A check's verdict on a resource, explained.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Responsibility">The responsibility that the check serves.</param>
/// <param name="Status">The verdict.</param>
/// <param name="Severity">How grave a failure is.</param>
/// <param name="Message">What was found, in a sentence.</param>
/// <param name="Origin">The place to look at: the value that decided, or the resource.</param>
/// <param name="Because">The values that decided, in the order they were read.</param>
public sealed record ExplainedVerdict(
    string Check,
    Resource Resource,
    string Responsibility,
    FindingStatus Status,
    Severity Severity,
    string Message,
    Origin Origin,
    ImmutableArray<ValueRead> Because)
{
    /// <summary>The clauses that decided; null where the check was not asked.</summary>
    public Clause? Clause { get; init; }

    /// <summary>The value that decided; null where none is known.</summary>
    public ValueRead? Decided { get; init; }

    /// <summary>Why it can't be told; null when it can.</summary>
    public UnknownReason? Doubt { get; init; }

    /// <summary>Who has accepted it, and why; null unless it is <see cref="FindingStatus.Waived"/>.</summary>
    public Waiver? Waiver { get; init; }
}
