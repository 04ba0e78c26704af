using System.Text.RegularExpressions;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Assessment.Verification;

/// <summary>
/// Finds names of properties in sentences: who reads a finding on another source knows the properties by other names, so that reasons are told in plain words, and what to change names
/// them in braces, from which the names of the source are found.
/// </summary>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed partial class ProseVerifier(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    private const int MaxDepth = 16;
    private readonly HashSet<string> _products = [.. catalog.Services.SelectMany(service => service.Names.Append(service.Title)).SelectMany(title => title.Split(' '))];
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    /// <summary>Verifies the texts of a check; a team's own are in the words of the team.</summary>
    public void Verify(Check check)
    {
        if (check.IsTeam)
        {
            return;
        }

        var what = $"Check \"{check.Id}\"";
        foreach (var text in check.Uninherits.Values.Append(check.Title).Append(check.Why))
        {
            Require(text, check.Types, what, check.Origin, "Say it in plain words; what to change may name it in braces.");
        }

        foreach (var part in check.FixText.Parts.Where(part => part.Path is null))
        {
            Require(part.Text, check.Types, what, check.Origin, "Write the path in braces: {A.B}, {AROUND:B}, or {TYPE#A.B} for one of another type.");
        }
    }

    /// <summary>Verifies the texts of an override; a team's own are in the words of the team.</summary>
    public void Verify(Service service, HolderOverride change)
    {
        if (change.IsTeam)
        {
            return;
        }

        var types = change.On.IsEmpty ? service.Types.Select(type => type.Name) : change.On;
        foreach (var text in change.Parts.Values.SelectMany(parts => new[] { parts.Aws, parts.Customer, parts.Party }).Concat(change.Uninherits.Values).Append(change.Because).OfType<string>())
        {
            Require(text, types, $"Override \"{change.Id}\"", change.Origin, "Say it in plain words.");
        }
    }

    private void Require(string text, IEnumerable<string> types, string what, Origin origin, string remedy)
    {
        foreach (Match match in Words().Matches(text))
        {
            var name = match.Value[(match.Value.LastIndexOf('.') + 1)..];
            if (!_products.Contains(match.Value) && types.FirstOrDefault(type => NamesOf(type).Contains(name)) is { } type)
            {
                diagnostics.Error("catalog-property-in-prose", $"{what} calls a property of {type} by CloudFormation's name, \"{match.Value}\", which not all readers know.", origin, $"{remedy}");
            }
        }
    }

    /// <summary>The names of a type's properties, those inside of others too.</summary>
    private HashSet<string> NamesOf(string type)
    {
        if (!_names.TryGetValue(type, out var names))
        {
            _names[type] = names = new HashSet<string>(StringComparer.Ordinal) { "DeletionPolicy", "UpdateReplacePolicy" };
            Add(catalog.Properties.Find(type), names, [], 0);
        }

        return names;
    }

    private static void Add(PropertySet? properties, HashSet<string> names, HashSet<PropertySet> seen, int depth)
    {
        if (properties is null || depth > MaxDepth || !seen.Add(properties))
        {
            return;
        }

        foreach (var property in properties.All)
        {
            names.Add(property.Name);
            var shape = property.Shape;
            while (shape is { Kind: ShapeKind.List, Element: { } element })
            {
                shape = element;
            }

            Add(shape?.Properties, names, seen, depth + 1);
        }
    }

    /// <summary>Words of several that are written as one, and paths; not what is quoted, nor a piece of a name such as <c>aws:SourceArn</c> or <c>AWS::EC2::KeyPair</c>.</summary>
    [GeneratedRegex("""(?<![A-Za-z0-9:.\/"_{$-])(?:[A-Z][A-Za-z0-9]*(?:\[\])?\.)*[A-Z](?:[A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*|[A-Z]+[a-z]{2}[A-Za-z0-9]*|(?<=\.[A-Z])[A-Za-z0-9]*)(?![A-Za-z0-9"_]|:[A-Za-z0-9])""", RegexOptions.None, 10_000)]
    private static partial Regex Words();
}
