namespace Onus.Core.Model;

/// <summary>How outputs spell the words of the model.</summary>
public static class Spelling
{
    /// <summary>A holder.</summary>
    /// <param name="holder">The holder.</param>
    public static string Name(this Holder holder) => holder switch
    {
        Holder.Aws => "aws",
        Holder.Customer => "customer",
        Holder.Shared => "shared",
        Holder.NotApplicable => "not-applicable",
        _ => "unknown",
    };

    /// <summary>A mode.</summary>
    /// <param name="mode">The mode.</param>
    public static string Name(this CustomerMode mode) => mode == CustomerMode.Configured ? "configured" : "provided";

    /// <summary>A service model.</summary>
    /// <param name="model">The model.</param>
    public static string Name(this ServiceModel model) => model switch
    {
        ServiceModel.Infrastructure => "infrastructure",
        ServiceModel.Container => "container",
        _ => "abstracted",
    };

    /// <summary>How much is managed.</summary>
    /// <param name="management">The word.</param>
    public static string Name(this Management management) => management switch
    {
        Management.Managed => "managed",
        Management.PartlyManaged => "partly-managed",
        Management.Unmanaged => "unmanaged",
        Management.NotApplicable => "not-applicable",
        _ => "unknown",
    };

    /// <summary>A scope.</summary>
    /// <param name="scope">The scope.</param>
    public static string Name(this ResponsibilityScope scope) => scope switch
    {
        ResponsibilityScope.Provider => "provider",
        ResponsibilityScope.Resource => "resource",
        ResponsibilityScope.Account => "account",
        _ => "organization",
    };

    /// <summary>A severity.</summary>
    /// <param name="severity">The severity.</param>
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.High => "high",
        Severity.Medium => "medium",
        _ => "low",
    };

    /// <summary>A finding's status.</summary>
    /// <param name="status">The status.</param>
    public static string Name(this FindingStatus status) => status switch
    {
        FindingStatus.Pass => "pass",
        FindingStatus.Fail => "fail",
        FindingStatus.NotApplicable => "not-applicable",
        FindingStatus.Waived => "waived",
        _ => "unknown",
    };

    /// <summary>An obligation's status.</summary>
    /// <param name="status">The status.</param>
    public static string Name(this ObligationStatus status) => status switch
    {
        ObligationStatus.Inherited => "inherited",
        ObligationStatus.Met => "met",
        ObligationStatus.Unmet => "unmet",
        ObligationStatus.Attested => "attested",
        ObligationStatus.Expired => "expired",
        ObligationStatus.Open => "open",
        ObligationStatus.Waived => "waived",
        ObligationStatus.NotApplicable => "not-applicable",
        _ => "unknown",
    };

    /// <summary>A step of a basis.</summary>
    /// <param name="kind">The step.</param>
    public static string Name(this BasisKind kind) => kind switch
    {
        BasisKind.ModelDefault => "model-default",
        BasisKind.ResourceType => "resource-type",
        BasisKind.ServiceOverride => "service-override",
        BasisKind.ConfigurationOverride => "configuration-override",
        _ => "team-override",
    };
}
