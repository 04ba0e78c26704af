using System.IO.Enumeration;
using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Engine.Teams;

/// <summary>Says what belongs to an account, an environment or a party: what fits each criterion that its block gives.</summary>
internal sealed class GroupRule(TeamGroup group)
{
    private readonly ScopePaths _paths = new(group.Folder, group.Paths);

    public TeamGroup Group => group;

    /// <summary>Whether it has been found to hold anything, or may hold it.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Whether a resource belongs to it; null where that hangs on tags of its account that are not known.</summary>
    /// <param name="places">The absolute paths of its deployment and of the file that declares it.</param>
    /// <param name="account">The account that it is deployed to; null where that is not known.</param>
    /// <param name="serviceOf">The service of a type; null where no service claims it.</param>
    /// <param name="accountTags">The tags of its account, as <see cref="Deployment.AccountTags"/> has them.</param>
    public bool? Holds(Resource resource, ReadOnlySpan<string> places, string? account, Func<string, string?> serviceOf, Value? accountTags)
    {
        var fits = Fits(group.Accounts, account)
            && (group.Services.IsEmpty || Fits(group.Services, serviceOf(resource.Type)))
            && _paths.Cover(places)
            && (group.Modules.IsEmpty || group.Modules.Any(module => IsIn(resource.Address, module)))
            && (group.Types.IsEmpty || group.Types.Any(type => FileSystemName.MatchesSimpleExpression(type, resource.Type, ignoreCase: false)))
            && group.Tags.All(tag => HasTag(resource, tag.Key, tag.Value));
        var holds = fits ? HasAccountTags(accountTags) : false;
        IsUsed |= holds != false;
        return holds;
    }

    /// <summary>Whether it takes an obligation of an account, or of the organisation, which no account has; null where that hangs on tags of the account that are not known.</summary>
    /// <param name="accountTags">The tags of the account.</param>
    public bool? HoldsWhole(string? account, bool isOfAccount, Value? accountTags) =>
        group.IsOfResources ? false
        : !isOfAccount ? group.Accounts.IsEmpty && group.AccountTags.IsEmpty
        : Fits(group.Accounts, account) ? HasAccountTags(accountTags) : false;

    /// <summary>Whether it takes a responsibility.</summary>
    public bool Takes(Responsibility responsibility) =>
        (group.Responsibilities.IsEmpty || group.Responsibilities.Any(id => responsibility.Id == id || responsibility.Id.StartsWith(id + ".", StringComparison.Ordinal)))
        && (group.Layers.IsEmpty || group.Layers.Contains(responsibility.Layer.Id));

    /// <summary>Whether it takes all responsibilities of what belongs to it.</summary>
    public bool TakesAll => group.Responsibilities.IsEmpty && group.Layers.IsEmpty;

    private static bool Fits(IReadOnlyCollection<string> patterns, string? value) =>
        patterns.Count == 0 || patterns.Any(pattern => value is null ? pattern == "*" : FileSystemName.MatchesSimpleExpression(pattern, value, ignoreCase: false));

    /// <summary>Terraform's modules stand before an address as <c>module.network.</c>, nested stacks as <c>Network/</c>.</summary>
    internal static bool IsIn(string address, string module)
    {
        var name = module.StartsWith("module.", StringComparison.Ordinal) ? module : "module." + module;
        return address.StartsWith(name + ".", StringComparison.Ordinal) || address.StartsWith(name + "[", StringComparison.Ordinal) || address.StartsWith(module + "/", StringComparison.Ordinal);
    }

    /// <summary>Whether the account has the tags that are asked for; what is not known of them is not that there are none.</summary>
    private bool? HasAccountTags(Value? tags) =>
        group.AccountTags.IsEmpty ? true
        : tags is UnknownValue ? null
        : tags is not MapValue map || group.AccountTags.Any(tag => map[tag.Key] is not StringValue value || (!value.IsSensitive && !Fits(tag.Value, value.Value))) ? false
        // What was taken out since it looks like a secret may be what is asked for.
        : group.AccountTags.Any(tag => map[tag.Key]!.IsSensitive) ? null
        : true;

    private static bool HasTag(Resource resource, string key, IReadOnlyCollection<string> values) => Tags.ValueOf(resource, key) is { } value
        && values.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, value, ignoreCase: false));
}
