using Onus.Assessment.Comparison;
using Onus.Catalog;
using Onus.Cli.Shared;
using Onus.Cli.Who;
using Onus.Contracts.Designs;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Hcl.Conversion;
using Onus.Sources;

namespace Onus.Cli.Compare;

/// <summary>Finds what a design's words mean.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="options">What is known besides the sources.</param>
/// <param name="day">The day to speak of.</param>
/// <param name="sources">Where files are registered.</param>
/// <param name="diagnostics">Where complaints go.</param>
internal sealed class DesignReader(ServiceCatalog catalog, ReadOptions options, string day, SourceMap sources, DiagnosticBag diagnostics)
{
    private readonly DesignBuilder _builder = new(catalog, day);

    /// <summary>The design; null, with the reason, when the words mean nothing.</summary>
    /// <param name="text">The words.</param>
    /// <param name="problem">What is wrong with them.</param>
    public Design? Read(string text, out string problem)
    {
        problem = "";
        var words = DesignText.Words(text);
        if (words.Count == 0)
        {
            problem = "a design is empty.";
            return null;
        }

        if (words.Count == 1 && IsPath(words[0]) && Path.Exists(text))
        {
            return OfPath(text, out problem);
        }

        if (words.Count > 1 && !text.Contains('=', StringComparison.Ordinal) && catalog.FindServiceByName(text) is { } named)
        {
            return _builder.OfService(named, text);
        }

        if (!PropertyArguments.TryRead([.. words.Skip(1)], out var properties, out problem))
        {
            return Path.Exists(text) ? OfPath(text, out problem) : null;
        }

        var shown = words[0].Contains('=', StringComparison.Ordinal) || ValueTraits.HasSensitive(properties) ? Shown(words[0], properties) : text;
        return Known(words[0], properties, shown, ref problem)
            ?? (problem.Length == 0 && Path.Exists(text) ? OfPath(text, out problem) : Unknown(shown, words[0], ref problem));
    }

    /// <summary>The words again, without the secrets in them.</summary>
    private static string Shown(string name, MapValue properties) =>
        string.Join(' ', properties.Entries.Select(property => $"{property.Key}={property.Value}").Prepend(name.Split('=')[0]));

    private Design? Known(string name, MapValue properties, string text, ref string problem)
    {
        if (Variants.IsName(name))
        {
            if (Variants.Find(name, catalog) is { } variant)
            {
                problem = properties.Count > 0 ? $"{name} is a variant, which takes no properties; ask for the type with properties instead." : "";
                return properties.Count > 0 ? null : _builder.OfVariant(variant);
            }

            return null;
        }

        if (Subject.TypeOf(name, catalog, properties) is { } type)
        {
            return _builder.OfType(type, properties, text);
        }

        if (catalog.FindServiceByName(name) is not { } service)
        {
            return null;
        }

        return properties.Count > 0 && Subject.MainType(service) is { } main
            ? _builder.OfType(main.Name, properties, text)
            : _builder.OfService(service, text);
    }

    private Design? OfPath(string path, out string problem)
    {
        var inventory = Inventory.Read([Disk.Input(path)], options, sources, diagnostics, catalog);
        var title = path.Replace('\\', '/');
        var design = _builder.Of(title, title, inventory.Deployments);
        problem = design.Parts.IsEmpty ? $"in {path} nothing on AWS was found that the catalogue knows." : "";
        return design.Parts.IsEmpty ? null : design;
    }

    private Design? Unknown(string text, string name, ref string problem)
    {
        if (problem.Length == 0)
        {
            var near = Variants.IsName(name)
                ? Variants.Hint(name, catalog)
                : Subject.TypesCalled(name, catalog) is { Count: > 1 } several ? $"it may be {string.Join(" or ", several)}."
                : Names.Nearest(name, catalog.TypeNames.Concat(catalog.ServiceIds)) is { } nearest ? $"did you mean {nearest}?" : null;
            problem = $"there is no service, type, variant, file or folder \"{text}\"{(near is null ? "." : "; " + near)} onus catalog list services names the services.";
        }

        return null;
    }

    private static bool IsPath(string word) => word.Contains('/', StringComparison.Ordinal) || word.Contains('\\', StringComparison.Ordinal) || word is "." or "..";
}
