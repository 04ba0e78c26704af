using Onus.Catalog.Model;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>What settings declare as the catalogue does: checks, services and responsibilities of a team's own.</summary>
internal sealed class OwnKnowledge
{
    private readonly List<Check> _checks = [];
    private readonly List<Service> _services = [];
    private readonly List<Responsibility> _responsibilities = [];

    /// <summary>The checks, of which it is not known yet to which service they belong.</summary>
    public IReadOnlyList<Check> Checks => _checks;

    public IReadOnlyList<Service> Services => _services;

    public IReadOnlyList<Responsibility> Responsibilities => _responsibilities;

    /// <summary>The types that the services list by name.</summary>
    public IEnumerable<string> TypeNames => _services.SelectMany(service => service.Types.Select(type => type.Name));

    /// <summary>A service by its id; null when there is none.</summary>
    public Service? FindService(string id) => _services.Find(service => service.Id == id);

    /// <summary>A service by its title or another name, in any case; null when none is called so.</summary>
    public Service? FindServiceByName(string name) => _services.Find(service => service.Names.Append(service.Title).Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The service and the kind of thing that a type is; null when no service claims it.</summary>
    public (Service Service, ResourceType Type)? Classify(string type)
    {
        foreach (var service in _services)
        {
            if (service.Types.FirstOrDefault(item => item.Name == type) is { } listed)
            {
                return (service, listed);
            }

            if (service.Prefixes.Any(prefix => prefix.Length > 0 && type.StartsWith(prefix, StringComparison.Ordinal)))
            {
                return (service, service.Unlisted(type));
            }
        }

        return null;
    }

    /// <summary>Reads what settings declare.</summary>
    /// <param name="blocks">The blocks as they are written.</param>
    /// <param name="locals">The constants that these may use.</param>
    /// <param name="source">The id under which the settings are cited.</param>
    /// <param name="context">What may call the functions of the catalogue.</param>
    /// <param name="isHeld">Whether it is a policy that declares it.</param>
    public void Read(IEnumerable<BlockSyntax> blocks, MapValue locals, string source, LoadContext context, IReadOnlyDictionary<string, Layer> layers, bool isHeld)
    {
        var constants = new LocalsReader(locals);
        foreach (var block in blocks)
        {
            var cited = block.Body.Attribute("sources") is null && block.Type != "check" ? Citing(block, source) : block;
            switch (block.Type)
            {
                case "check":
                    _checks.Add(Shown(CheckReader.ReadOwn(block, constants, context)) with { IsTeam = true, IsHeld = isHeld });
                    break;
                case "service":
                    var service = ServiceReader.ReadOwn(cited, constants, context);
                    _services.Add(service with { Title = Redaction.Of(service.Title), Because = Redaction.Of(service.Because) });
                    break;
                case "responsibility":
                    _responsibilities.Add(ResponsibilityReader.ReadOwn(cited, constants, context, layers));
                    break;
            }
        }

        context.RequireOnce("Check", "declared", _checks.Select(item => (item.Id, item.Origin)), $"Give one of the two another id.");
        context.RequireOnce("Service", "declared", _services.Select(item => (item.Id, item.Origin)), $"Give one of the two another id.");
        context.RequireOnce("Responsibility", "declared", _responsibilities.Select(item => (item.Id, item.Origin)), $"Give one of the two another id.");
    }

    private static Check Shown(Check check) => check with { Title = Redaction.Of(check.Title), Why = Redaction.Of(check.Why), FixText = new FixText([.. check.FixText.Parts.Select(part => part with { Text = Redaction.Of(part.Text) })]) };

    private static BlockSyntax Citing(BlockSyntax block, string source) => block with
    {
        Body = block.Body with { Attributes = [.. block.Body.Attributes, new AttributeSyntax("sources", new LiteralExpression(Value.List([Value.Of(source)], block.Origin), block.Origin), block.Origin)] },
    };
}
