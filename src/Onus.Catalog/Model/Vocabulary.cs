using Onus.Core.Model;

namespace Onus.Catalog.Model;

/// <summary>How the words of the model are spelled in the catalogue and in outputs.</summary>
public static class Vocabulary
{
    /// <summary>Holders by their spelling.</summary>
    public static IReadOnlyDictionary<string, Holder> Holders { get; } = new Dictionary<string, Holder>
    {
        ["aws"] = Holder.Aws,
        ["customer"] = Holder.Customer,
        ["shared"] = Holder.Shared,
        ["not-applicable"] = Holder.NotApplicable,
    };

    /// <summary>Service models by their spelling.</summary>
    public static IReadOnlyDictionary<string, ServiceModel> Models { get; } = new Dictionary<string, ServiceModel>
    {
        ["infrastructure"] = ServiceModel.Infrastructure,
        ["container"] = ServiceModel.Container,
        ["abstracted"] = ServiceModel.Abstracted,
    };

    /// <summary>Modes of the customer's part by their spelling.</summary>
    public static IReadOnlyDictionary<string, CustomerMode> Modes { get; } = new Dictionary<string, CustomerMode>
    {
        ["configured"] = CustomerMode.Configured,
        ["provided"] = CustomerMode.Provided,
    };

    /// <summary>Scopes by their spelling.</summary>
    public static IReadOnlyDictionary<string, ResponsibilityScope> Scopes { get; } = new Dictionary<string, ResponsibilityScope>
    {
        ["provider"] = ResponsibilityScope.Provider,
        ["resource"] = ResponsibilityScope.Resource,
        ["account"] = ResponsibilityScope.Account,
        ["organization"] = ResponsibilityScope.Organization,
    };

    /// <summary>Severities by their spelling.</summary>
    public static IReadOnlyDictionary<string, Severity> Severities { get; } = new Dictionary<string, Severity>
    {
        ["low"] = Severity.Low,
        ["medium"] = Severity.Medium,
        ["high"] = Severity.High,
        ["critical"] = Severity.Critical,
    };
}
