namespace Onus.Terraform.Json;

/// <summary>One instance of a resource in a plan, with the offsets of what the plan says about it; -1 for what it does not say.</summary>
internal sealed class PlannedChange : ResourceHead
{
    public required int Offset { get; init; }

    public int End { get; set; }

    /// <summary>Whether what is planned leaves something that is deployed and managed.</summary>
    public bool Stays { get; set; } = true;

    public int After { get; set; } = -1;

    public int Unknown { get; set; } = -1;

    public int Sensitive { get; set; } = -1;

    /// <summary>Why Terraform leaves it for a later plan; null when it does not.</summary>
    public string? Deferred { get; set; }
}
