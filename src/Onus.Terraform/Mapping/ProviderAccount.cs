using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Terraform.Mapping;

/// <summary>In whose account the resources of a provider instance are: with several instances a configuration may reach into several accounts.</summary>
internal static class ProviderAccount
{
    private const int AccountSegment = 4;
    private const string AccountIds = "allowed_account_ids";
    private const string Key = "access_key";

    /// <summary>Whether an argument holds what nobody is to see.</summary>
    public static bool IsSecret(string argument) => argument == Key;

    /// <summary>The arguments that say how an instance signs in, and with that to which account.</summary>
    public static readonly string[] SignsInBy =
        [AccountIds, "assume_role", "assume_role_with_web_identity", "profile", Key, "shared_credentials_files", "shared_config_files"];

    /// <summary>
    /// The number of the account, where the arguments of an instance have it; else what tells its way of signing in from others, without what is secret in it;
    /// null where they say nothing of it, so that it signs in as whoever runs Terraform.
    /// </summary>
    public static string? Of(MapValue provider) =>
        provider[AccountIds] is ListValue { Items: [StringValue { IsSensitive: false, Value.Length: > 0 } only] } ? only.Value
        : NumberIn(Role(provider, "assume_role")) ?? NumberIn(Role(provider, "assume_role_with_web_identity"))
        ?? SignsOf(provider);

    private static string? SignsOf(MapValue provider)
    {
        var signs = SignsInBy.Where(name => provider[name] is { IsNull: false } and not ListValue { Count: 0 }).Select(name => $"{name}={(IsSecret(name) ? PlaceOf(provider[name]!) : Sign(provider[name]!))}").ToList();
        return signs.Count == 0 ? null : string.Join('|', signs);
    }

    private static Value? Role(MapValue provider, string block) =>
        (provider[block] is ListValue { Items: [var first] } ? first : provider[block]) is MapValue map ? map["role_arn"] : null;

    private static string? NumberIn(Value? role) =>
        role is StringValue { IsSensitive: false } arn && arn.Value.Split(':') is { Length: > AccountSegment } parts && parts[AccountSegment] is var number && Partition.IsAccount(number) ? number : null;

    /// <summary>What is the same where it is the same way: a text, a variable that gives it, else the place.</summary>
    private static string Sign(Value value) => value switch
    {
        StringValue { IsSensitive: false } text => text.Value,
        UnknownValue { Refinement.References: [var reference, ..] } => reference.Target,
        MapValue map when map["role_arn"] is { IsNull: false } role => Sign(role),
        ListValue { Items: [var only] } => Sign(only),
        _ => PlaceOf(value),
    };

    private static string PlaceOf(Value value) => $"{value.Origin.File}:{value.Origin.Offset}";
}
