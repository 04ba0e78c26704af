using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Core.Model;

/// <summary>Somebody has written beside a resource that a check's verdict on it is accepted.</summary>
/// <param name="Tool">Whose spelling it is: <c>onus</c>, <c>checkov</c>, <c>trivy</c>, <c>tfsec</c>, <c>kics</c>, <c>terrascan</c>, <c>cfn-nag</c>, <c>cfn-guard</c> or <c>cdk-nag</c>.</param>
/// <param name="Id">The check as that tool calls it; <c>*</c> in it stands for any text, where the tool's syntax has it.</param>
/// <param name="Reason">Why it is accepted; null when none is given.</param>
/// <param name="Expires">The day of expiry as it was written (<c>2026-12-31</c>); null when it has none.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record Waiver(string Tool, string Id, string? Reason, string? Expires, Origin Origin)
{
    /// <summary>The tool of waivers in Onus's own spelling.</summary>
    public const string Own = "onus";

    /// <summary>Whether <c>*</c> in the id stands for any text although the tool's comments have no such thing: its settings have.</summary>
    public bool IsPattern { get; init; }

    /// <summary>Whether an organisation's policy accepts it, which a repository's own waivers can't do of what the policy holds.</summary>
    public bool IsPolicy { get; init; }

    /// <summary>Whether the id is that of a responsibility: whatever serves it is accepted, and that nothing verifies it. The tool's settings have such waivers.</summary>
    public bool IsOfResponsibility { get; init; }

    /// <summary>Which findings of the check it accepts, as the tool names them (<c>Action::s3:*</c>); empty for all.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];
}
