using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>What every system security plan has around its controls: the profile, the system, its boundary, and what it holds.</summary>
internal sealed class PlanFrame(OscalPackage package, OscalPen pen)
{
    /// <summary>Writes the profile that is imported and the characteristics of the system.</summary>
    /// <param name="name">What the system is called.</param>
    /// <param name="description">What it is.</param>
    public void Write(string name, string description)
    {
        pen.Object("import-profile", () => pen.Word("href", OscalControls.ProfileOf(package.Framework)!));
        pen.Object("system-characteristics", () =>
        {
            pen.List("system-ids", [name], id => pen.Line("id", id));
            pen.Line("system-name", name);
            pen.Text("description", description);
            if (Level is { } level)
            {
                pen.Word("security-sensitivity-level", level);
            }

            pen.Object("system-information", () => pen.List("information-types", Information(), type =>
            {
                pen.Word("uuid", pen.Id("information", type.Name));
                pen.Line("title", type.Name);
                pen.Text("description", type.Description);
            }));
            pen.Object("status", () => pen.Word("state", "operational"));
            pen.Object("authorization-boundary", () => pen.Text("description", Boundary()));
        });
    }

    private string? Level => package.Framework.Id[(package.Framework.Id.LastIndexOf('-') + 1)..] is ("low" or "moderate" or "high") and var level ? level : null;

    private IEnumerable<(string Name, string Description)> Information()
    {
        var classes = package.Result.Contexts.SelectMany(context => context.Data.Select(data => (data, context.Scope))).GroupBy(entry => entry.data, entry => entry.Scope, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, $"The team's settings say so of {string.Join("; ", group.Distinct(StringComparer.Ordinal))}."))
            .ToList();
        return classes.Count > 0 ? classes : [("Not stated", "The team's settings name no class of data: context blocks in onus.hcl do, and the system's owner has to.")];
    }

    private string Boundary()
    {
        var accounts = package.Result.Resources.Select(resource => resource.Placement.Account).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var deployments = OscalWords.Count(package.Result.Deployments.Length, "deployment");
        var where = accounts.Count == 0 ? "accounts that are not named" : $"the accounts {string.Join(", ", accounts)}";
        return $"What {deployments} put into {where}: {OscalWords.Count(package.Result.Resources.Length, "resource")}. What was not read is outside of what this document can say.";
    }
}
