using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The version and alias that a function publishes, and how traffic moves to new ones.</summary>
internal static class FunctionVersion
{
    /// <summary>The alias that a function publishes; null when it publishes none.</summary>
    public static string? AliasOf(SamResource function)
    {
        if (function["AutoPublishAlias"] is not { } given)
        {
            return null;
        }

        var alias = function.Stack.Text(given);
        if (alias is null || alias.Length == 0 || !IsName(alias))
        {
            if (alias is not null || given is ListValue)
            {
                function.Refuse($"AutoPublishAlias is no name of letters, digits, - and _.", given);
                return null;
            }

            return "";
        }

        return alias;
    }

    /// <summary>An alias as a part of a logical id.</summary>
    public static string IdOf(string alias) => alias.Replace("-", "D", StringComparison.Ordinal).Replace("_", "U", StringComparison.Ordinal);

    public static void Expand(SamResource function, string? alias)
    {
        var m = function.M;
        var preference = DeploymentPreference.Of(function);
        if (alias is null)
        {
            if (preference is { IsEnabled: true })
            {
                function.Refuse($"a DeploymentPreference needs an AutoPublishAlias.", function["DeploymentPreference"]);
            }

            return;
        }

        var version = function.Id + "Version";
        function.Add(
            version,
            "AWS::Lambda::Version",
            m.Map(("FunctionName", m.Ref(function.Id)), ("Description", function["VersionDescription"]), ("FunctionScalingConfig", function["FunctionScalingConfig"])),
            ("DeletionPolicy", function["VersionDeletionPolicy"] ?? function.Declaration["DeletionPolicy"] ?? m.Text(function["CapacityProviderConfig"] is null ? "Retain" : "Delete")));
        var id = function.Id + "Alias" + IdOf(alias);
        function.Add(
            id,
            "AWS::Lambda::Alias",
            m.Map(
                ("Name", alias.Length == 0 ? function["AutoPublishAlias"] : m.Text(alias)),
                ("FunctionName", m.Ref(function.Id)),
                ("FunctionVersion", m.GetAtt(version, "Version")),
                ("ProvisionedConcurrencyConfig", function["ProvisionedConcurrencyConfig"])),
            ("UpdatePolicy", preference?.Update()));
        function.Stack.Names[function.Id + ".Version"] = version;
        function.Stack.Names[function.Id + ".Alias"] = id;
        preference?.Expand();
    }

    private static bool IsName(string alias)
    {
        foreach (var c in alias)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return alias.Length > 0;
    }
}
