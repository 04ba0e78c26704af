using System.Collections.Concurrent;

namespace Onus.Api.Models;

/// <summary>The services and operations that may be called: all that Onus knows of AWS's API, and no operation beside.</summary>
public static class ApiModels
{
    private const string Prefix = "Onus.Api.Models.";

    private static readonly ConcurrentDictionary<string, ServiceModel?> Loaded = [];

    /// <summary>The services, by the names that calls use, sorted.</summary>
    public static IReadOnlyList<string> Services { get; } =
        [.. typeof(ApiModels).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The operations of a service that may be called, sorted; none where the service is not known.</summary>
    public static IReadOnlyList<string> OperationsOf(string service) => [.. (Find(service)?.Operations.Keys ?? []).Order(StringComparer.Ordinal)];

    /// <summary>Whether an operation may be called.</summary>
    public static bool Has(string service, string operation) => Find(service)?.Operations.ContainsKey(operation) == true;

    /// <summary>Whether an answer of an operation has a member at a path of names: <c>Reservations[].Instances[].InstanceId</c>. The key of a map is any name, or <c>{}</c>.</summary>
    public static bool HasOutput(string service, string operation, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ShapeAt(service, operation, path) is not null;
    }

    /// <summary>What an answer of an operation has at a path of names; null where it has nothing there.</summary>
    internal static Shape? ShapeAt(string service, string operation, string path)
    {
        var shape = Find(service)?.Operations.GetValueOrDefault(operation)?.Output;
        foreach (var step in path.Replace("[]", ".[]", StringComparison.Ordinal).Replace("{}", ".{}", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            shape = (step, shape?.Kind) switch
            {
                ("[]", ShapeKind.List) or (_, ShapeKind.Map) => shape.Element!.Shape,
                (_, ShapeKind.Structure) => shape.Find(step)?.Shape,
                (_, ShapeKind.Any) => shape,
                _ => null,
            };
        }

        return shape;
    }

    /// <summary>Whether a request of an operation has a member.</summary>
    public static bool HasInput(string service, string operation, string member) => Find(service)?.Operations.GetValueOrDefault(operation)?.Input?.Find(member) is not null;

    /// <summary>The model of a service; null where it is not known.</summary>
    internal static ServiceModel? Find(string service) => Loaded.GetOrAdd(service, static name =>
    {
        using var text = typeof(ApiModels).Assembly.GetManifestResourceStream(Prefix + name);
        return text is null ? null : ModelReader.Read(text);
    });
}
