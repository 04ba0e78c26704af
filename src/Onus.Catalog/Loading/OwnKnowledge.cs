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

    /// <summary>Nothing.</summary>
    public static OwnKnowledge None { get; } = new();

    public IReadOnlyList<Check> Checks => _checks;

    public IReadOnlyList<Service> Services => _services;

    public IReadOnlyList<Responsibility> Responsibilities => _responsibilities;

    /// <summary>Reads blocks of settings.</summary>
    /// <param name="source">The settings as a source, which they rest on where they name none.</param>
    /// <param name="context">What may call the functions of the catalogue.</param>
    /// <param name="isHeld">Whether it is a policy that declares them.</param>
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
