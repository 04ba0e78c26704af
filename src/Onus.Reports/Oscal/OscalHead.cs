using Onus.Contracts;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>The metadata with which every document begins: what it is, of which day, and whom it names.</summary>
internal sealed class OscalHead(OscalPackage package, OscalPen pen)
{
    /// <summary>The role of whoever runs the system.</summary>
    public const string Owner = "system-owner";
    private const string Provider = "provider";

    /// <summary>The id of AWS as a party.</summary>
    public static string Aws { get; } = OscalUuid.Of(ReportNote.Aws, "party").ToString();

    /// <summary>The id of a party within the customer, or a third party.</summary>
    public string PartyOf(string name) => pen.Id("party", name);

    /// <summary>Writes the id of the document and its metadata.</summary>
    /// <param name="title">What the document is.</param>
    public void Write(string title)
    {
        pen.Word("uuid", pen.Id("document", package.Kind.Name(), package.Framework.Id));
        pen.Object("metadata", () =>
        {
            pen.Line("title", title);
            pen.Word("last-modified", package.Moment);
            pen.Word("version", package.Result.Date);
            pen.Word("oscal-version", package.Version);
            pen.Properties(("generator", $"onus {package.Result.Program}".TrimEnd(), true), ("catalogue-date", package.Result.CatalogDate, true), ("framework", package.Framework.Id, true));
            pen.List<(string Id, string Title)>("roles", [(Owner, "System owner"), (Provider, "Cloud provider")], role =>
            {
                pen.Word("id", role.Id);
                pen.Word("title", role.Title);
            });
            pen.List("parties", Parties(), party =>
            {
                pen.Word("uuid", party.Id);
                pen.Word("type", "organization");
                pen.Line("name", party.Name);
            });
            pen.List<(string Role, string Party)>("responsible-parties", [(Owner, PartyOf("")), (Provider, Aws)], entry =>
            {
                pen.Word("role-id", entry.Role);
                pen.Words("party-uuids", entry.Party);
            });
        });
    }

    /// <summary>AWS, whoever runs the system, the parties within it, and the third parties.</summary>
    private IEnumerable<(string Id, string Name)> Parties()
    {
        var rows = package.Matrix.Rows;
        var named = rows.SelectMany(row => row.Parties).Concat(rows.SelectMany(row => row.ThirdParties).Select(part => part.Party).OfType<string>());
        return [(Aws, OscalComponents.Amazon), (PartyOf(""), $"The organisation that runs {package.System}"), .. named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => (PartyOf(name), name))];
    }
}
