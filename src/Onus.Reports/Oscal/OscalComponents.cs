using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>A component of a system.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">OSCAL's word for what it is.</param>
/// <param name="Title">What it is called: unique among components, and fit to name a folder.</param>
/// <param name="Description">What it is.</param>
internal sealed record OscalComponent(string Id, string Type, string Title, string Description);

/// <summary>The components that a system consists of: itself, AWS, third parties, and the services that are deployed.</summary>
internal sealed class OscalComponents
{
    /// <summary>What AWS is called.</summary>
    public const string Amazon = "Amazon Web Services";
    private readonly OscalPen _pen;
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase);

    public OscalComponents(OscalPackage package, OscalPen pen)
    {
        _pen = pen;
        System = new OscalComponent(pen.Id("component", "this-system"), "this-system", Title("This system"), $"What is deployed of {package.System}, and what its people do.");
        Aws = new OscalComponent(pen.Id("component", ReportNote.Aws), "system", Title(Amazon), "AWS below the interfaces of the services that are used.");
        var container = package.Version == OscalPackage.Versions[0] ? "resource-container" : "system";
        Services = [.. package.Matrix.Services.Select(service => new OscalComponent(pen.Id("component", "service", service.Id), "service", Title(service.Title), $"The service {service.Title} as this system uses it."))];
        Scopes =
        [
            new OscalComponent(pen.Id("component", "service", ResponsibilityScope.Account.Name()), container, Title("AWS accounts"), "The accounts as a whole."),
            new OscalComponent(pen.Id("component", "service", ResponsibilityScope.Organization.Name()), container, Title("The organisation"), "All accounts together."),
        ];
        ThirdParties = package.Matrix.Rows.SelectMany(row => row.ThirdParties).Select(part => part.Party ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ToImmutableSortedDictionary(name => name, name => new OscalComponent(pen.Id("component", "third-party", name), "system", Title(name.Length == 0 ? "Third parties" : name), "A third party that holds something for this system."), StringComparer.Ordinal);
    }

    /// <summary>The system itself.</summary>
    public OscalComponent System { get; }

    /// <summary>AWS.</summary>
    public OscalComponent Aws { get; }

    /// <summary>The services that are deployed.</summary>
    public ImmutableArray<OscalComponent> Services { get; }

    /// <summary>The account and the organisation.</summary>
    public ImmutableArray<OscalComponent> Scopes { get; }

    /// <summary>The third parties, by name.</summary>
    public ImmutableSortedDictionary<string, OscalComponent> ThirdParties { get; }

    /// <summary>The id of the component that a service is, or the account, or the organisation.</summary>
    public string ServiceId(string service) => _pen.Id("component", "service", service);

    /// <summary>Writes a component of a plan.</summary>
    /// <param name="authorization">The id of the authorization that it is leveraged by; null for none.</param>
    public void Write(OscalComponent component, string? authorization = null)
    {
        WriteHead(component);
        _pen.Properties(
            ("implementation-point", component == System ? "internal" : component == Aws || component.Type == "system" ? "external" : null, false),
            ("leveraged-authorization-uuid", authorization, false));
        _pen.Object("status", () => _pen.Word("state", "operational"));
    }

    /// <summary>Writes what all components have.</summary>
    public void WriteHead(OscalComponent component)
    {
        _pen.Word("uuid", component.Id);
        _pen.Word("type", component.Type);
        _pen.Line("title", component.Title);
        _pen.Text("description", component.Description);
    }

    /// <summary>The resources as items of an inventory, each of its service.</summary>
    public void WriteInventory(OscalPackage package, IEnumerable<ResourceAssessment> resources, bool withServices) => _pen.List("inventory-items", resources, resource =>
    {
        _pen.Word("uuid", ResourceId(package, resource));
        _pen.Text("description", resource.Shown);
        _pen.Properties(("asset-id", resource.Address, false), ("deployment", package.StableName(resource.Deployment), true), ("resource-type", resource.TypeInWords, true));
        if (withServices && resource.Split?.Service is { } service && Services.Any(component => component.Id == ServiceId(service)))
        {
            _pen.List("implemented-components", [ServiceId(service)], id => _pen.Word("component-uuid", id));
        }
    });

    /// <summary>The id of a resource.</summary>
    public string ResourceId(OscalPackage package, ResourceAssessment resource) => _pen.Id("resource", package.StableName(resource.Deployment), resource.Address, resource.Type);

    /// <summary>A title that none has yet, without what the names of folders can't have.</summary>
    private string Title(string text)
    {
        var name = new string([.. VisibleText.Of(text).Select(character => character is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '-' : character)]).Trim(' ', '.');
        name = name.Length is 0 or > 100 ? $"Component {name[..Math.Min(name.Length, 80)]}".Trim() : name;
        for (var at = 2; !_titles.Add(name); at++)
        {
            name = $"{name} ({at})";
        }

        return name;
    }

    /// <summary>The services that a part is about, by id.</summary>
    public static IEnumerable<string> ServicesOf(MatrixPart part) => part.Standings.SelectMany(standing => standing.Services).Select(service => service.Id).Distinct(StringComparer.Ordinal);
}
