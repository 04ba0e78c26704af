using Onus.Catalog.Model.Residency;
using Onus.Core.Secrets;

namespace Onus.Catalog.Loading;

/// <summary>Reads the blocks of settings that say where data may be.</summary>
internal static class ResidencySettings
{
    /// <param name="folder">The absolute path of the folder that paths are seen from.</param>
    public static ResidencyRule Rule(BlockReader reader, string folder, LoadContext context)
    {
        var rule = new ResidencyRule(Redaction.Of(reader.Label), reader.Texts("countries"), reader.Texts("jurisdictions"), reader.Texts("regions"), Redaction.Of(reader.Text("because")), reader.Origin)
        {
            AcceptsEdge = reader.Flag("edge"),
            Scope = new ResidencyScope(folder, reader.Texts("classes"), reader.TextLists("tags"), reader.Texts("services"), reader.Texts("types"), reader.Texts("paths"), reader.Texts("modules"), reader.Texts("resources")),
        };
        if (rule.Countries.IsEmpty && rule.Jurisdictions.IsEmpty && rule.Regions.IsEmpty)
        {
            context.Error("settings-missing", $"Nothing says where residency \"{rule.Name}\" lets data be.", reader.Origin, $"Add countries, jurisdictions or regions.");
        }

        return rule;
    }

    public static Jurisdiction Jurisdiction(BlockReader reader, LoadContext context)
    {
        var jurisdiction = new Jurisdiction(reader.Label, reader.Label, reader.Texts("countries"), reader.Texts("regions"), [], null, reader.Origin);
        if (jurisdiction.Countries.IsEmpty && jurisdiction.Regions.IsEmpty)
        {
            context.Error("settings-missing", $"Nothing says what is in the jurisdiction \"{jurisdiction.Id}\".", reader.Origin, $"Add countries or regions.");
        }

        return jurisdiction;
    }
}
