using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts.PenetrationTests;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Evidence.PenetrationTests;

/// <summary>Finds what the targets of a plan are, in the catalogue and in an inventory.</summary>
/// <param name="inventory">What is deployed; null where no inventory was given.</param>
/// <param name="accounts">The accounts that the team's settings name; empty where they name none.</param>
internal sealed class TargetFinder(ServiceCatalog catalog, TestRules rules, IReadOnlyList<Resource>? inventory, IReadOnlyCollection<string> accounts)
{
    private const int Shown = 3;
    private const int Deepest = 20;

    public FoundTarget Find(PlannedTarget target)
    {
        if (target.Owner is { } owner)
        {
            return rules.IsProvider(owner)
                ? new FoundTarget(Redaction.Of(owner), [], [new TestReason(TestVerdict.No, rules.Infrastructure, rules.Sources)])
                : new FoundTarget($"a system of {Redaction.Of(owner)}", target.IsElsewhere ? [] : Named(target), []) { Owner = Redaction.Of(owner) };
        }

        if (target.IsElsewhere)
        {
            return Unknown(null, $"\"{Redaction.Of(target.Type ?? target.Service!)}\" is nothing on AWS: AWS's rules do not speak of it, and it is for whoever runs it to permit the test.");
        }

        if (target.Account is { } account && accounts.Count > 0 && !accounts.Contains(account))
        {
            return Unknown(null, $"Account {account} is none of those that the settings name: whose it is can't be told.");
        }

        return inventory is null ? WithoutInventory(target) : InInventory(target, inventory);
    }

    private FoundTarget WithoutInventory(PlannedTarget target) => target is { Resource: null, Address: null }
        ? new FoundTarget(Words(target), Named(target), [])
        : Unknown(null, "The plan names something that is deployed, and no inventory says what it is: --in PATH does.");

    private FoundTarget InInventory(PlannedTarget target, IReadOnlyList<Resource> resources)
    {
        var called = resources.Where(resource => IsCalled(resource, target)).ToList();
        var meant = called.Where(resource => IsPlaced(resource, target)).ToList();
        if (meant.Count == 0)
        {
            return Unknown(Words(target), called.Count > 0
                ? $"It is in the inventory, but not in {string.Join(", ", new[] { target.Account is { } account ? $"account {account}" : null, target.Region }.OfType<string>())}: {Where(called[0])}."
                : $"It is not in the inventory{Near(target, resources)}: whether it is the team's own can't be told.");
        }

        var subjects = target is { Resource: null, Address: null } ? Named(target)
            : [.. meant.Select(resource => (resource.Type, catalog.Classify(resource.Type)?.Service)).Where(item => item.Service is not null).Distinct().Select(item => new TestSubject(item.Service!, item.Type))];
        return subjects.IsEmpty
            ? Unknown(Words(target), $"{meant[0].Type} is a type that the catalogue does not know.")
            : new FoundTarget(target is { Resource: null, Address: null } ? Words(target) : Listed(meant), subjects, []);
    }

    private bool IsCalled(Resource resource, PlannedTarget target) =>
        (target.Resource is not { } address || resource.Address == address || resource.Parts.Contains(address) || resource.Identifiers.Contains(address))
        && (target.Address is not { } text || (catalog.Classify(resource.Type) is { Type.IsThing: true } && (resource.Identifiers.Contains(text) || Says(resource.Properties, text, 0))))
        && (target.Type is not { } type || resource.Type == type)
        && (target.Service is not { } service || catalog.Classify(resource.Type)?.Service.Id == service);

    private static bool IsPlaced(Resource resource, PlannedTarget target) =>
        (target.Account is not { } account || (resource.Placement.Account ?? account) == account) && (target.Region is not { } region || (resource.Region ?? region) == region);

    /// <summary>Whether a text stands among the properties of a resource.</summary>
    private static bool Says(Value value, string text, int depth) => value switch
    {
        StringValue item => !item.IsSensitive && item.Value.Equals(text, StringComparison.OrdinalIgnoreCase),
        ListValue list when depth < Deepest => list.Items.Any(item => Says(item, text, depth + 1)),
        MapValue map when depth < Deepest => map.Entries.Any(entry => Says(entry.Value, text, depth + 1)),
        _ => false,
    };

    private ImmutableArray<TestSubject> Named(PlannedTarget target) =>
        target.Type is { } type && catalog.Classify(type) is { } known ? [new TestSubject(known.Service, type)]
        : target.Service is { } service && catalog.FindService(service) is { } named ? [new TestSubject(named, null)]
        : [];

    private string? Words(PlannedTarget target) =>
        target.Type ?? (target.Service is { } service && catalog.FindService(service) is { } named ? named.Title : Redaction.Of(target.Resource ?? target.Address ?? ""));

    private static string Listed(List<Resource> resources) =>
        string.Join(", ", resources.Take(Shown).Select(resource => $"{resource.Address} ({resource.Type})")) + (resources.Count > Shown ? $" and {resources.Count - Shown} more" : "");

    private static string Where(Resource resource) =>
        $"{resource.Address} is in {string.Join(", ", new[] { resource.Placement.Account is { } account ? $"account {account}" : null, resource.Region }.OfType<string>())}";

    private static string Near(PlannedTarget target, IReadOnlyList<Resource> resources) =>
        target.Resource is { } address && Spelling.Nearest(address, resources.Select(resource => resource.Address)) is { } near ? $", where {near} is nearest" : "";

    private static FoundTarget Unknown(string? means, string reason) => new(means, [], [new TestReason(TestVerdict.Unknown, reason, [])]);
}
