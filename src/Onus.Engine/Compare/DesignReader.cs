using Onus.Assessment.Comparison;
using Onus.Contracts.Designs;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Engine.Subjects;
using Onus.Hcl.Conversion;

namespace Onus.Engine.Compare;

/// <summary>Finds what a design's words mean.</summary>
internal sealed class DesignReader(InputSession session, IHost host)
{
    private readonly DesignBuilder _builder = new(session.Catalog, session.Day);

    /// <summary>The design of some words: a path, or a service, type or variant; a path also where the words mean nothing else.</summary>
    /// <exception cref="RequestException">The words mean nothing.</exception>
    public Design Read(string text)
    {
        var words = DesignText.Words(text);
        if (words.Count == 0)
        {
            throw new RequestException($"a design is empty.");
        }

        var isThere = host.Named(text).Find() is not null;
        if (words.Count == 1 && IsPath(words[0]) && isThere)
        {
            return OfPath(text);
        }

        if (words.Count > 1 && !text.Contains('=', StringComparison.Ordinal) && session.Catalog.FindServiceByName(text) is { } named)
        {
            return _builder.OfService(named, text);
        }

        if (!PropertyArguments.TryRead([.. words.Skip(1)], out var properties, out var problem))
        {
            return isThere ? OfPath(text) : throw new RequestException(problem);
        }

        var shown = words[0].Contains('=', StringComparison.Ordinal) || ValueTraits.HasSensitive(properties) ? Shown(words[0], properties) : text;
        return Known(words[0], properties, shown) ?? (isThere ? OfPath(text) : throw Unknown(shown, words[0]));
    }

    /// <summary>The words again, without the secrets in them.</summary>
    private static string Shown(string name, MapValue properties) =>
        string.Join(' ', properties.Entries.Select(property => $"{property.Key}={property.Value}").Prepend(name.Split('=')[0]));

    private Design? Known(string name, MapValue properties, string text)
    {
        if (Variants.IsName(name))
        {
            return Variants.Find(name, session.Catalog) is not { } variant ? null
                : properties.Count == 0 ? _builder.OfVariant(variant)
                : throw new RequestException($"{name} is a variant, which takes no properties; ask for the type with properties instead.");
        }

        if (Subject.TypeOf(name, session.Catalog, properties) is { } type)
        {
            return _builder.OfType(type, Subject.PropertiesOf(name, type, properties, session.Catalog), text);
        }

        return session.Catalog.FindServiceByName(name) is not { } service ? null
            : properties.Count > 0 && Subject.MainType(service) is { } main ? _builder.OfType(main.Name, PropertyNames.Of(properties, main.Name, session.Catalog), text)
            : _builder.OfService(service, text);
    }

    private Design OfPath(string path)
    {
        var title = path.Replace('\\', '/');
        InputPath[] paths = [host.Named(path)];
        var design = _builder.Of(title, title, session.Read(paths, Surroundings.Of(paths, host), session.Diagnostics, title).Deployments);
        return design.Parts.IsEmpty
            ? throw new RequestException($"in {path} nothing on AWS was found that the catalogue knows: no template of CloudFormation or SAM, no output of the CDK, and no configuration, plan or state of Terraform that declares anything of it.") { Diagnostics = session.Diagnostics.Report(session.Places) }
            : design;
    }

    private RequestException Unknown(string text, string name)
    {
        Message? near = Variants.IsName(name)
            ? Variants.Hint(name, session.Catalog)
            : Subject.TypesCalled(name, session.Catalog) is { Count: > 1 } several ? (Message)$"it may be {string.Join(" or ", several)}."
            : Spelling.Nearest(name, session.Catalog.TypeNames.Concat(session.Catalog.ServiceIds)) is { } nearest ? (Message)$"did you mean {nearest}?" : null;
        return new RequestException($"there is no service, type, variant, file or folder \"{Names.Shown(text)}\"{(near is null ? (Message)$"." : $"; {near}")} onus catalog list services names the services.");
    }

    private static bool IsPath(string word) => word.Contains('/', StringComparison.Ordinal) || word.Contains('\\', StringComparison.Ordinal) || word is "." or "..";
}
