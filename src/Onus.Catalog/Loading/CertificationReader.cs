using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Onus.Catalog.Model;
using Onus.Contracts.Fedramp;
using Onus.Core.Diagnostics;
using Onus.Core.Secrets;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>certification</c> blocks of settings, whose attributes were checked by <see cref="SettingsSchema"/>: what FedRAMP's schemas would refuse is refused here, where it is written.</summary>
internal sealed partial class CertificationReader(LoadContext context, Scope scope)
{
    private const int MostCategories = 10;

    /// <summary>The certification; null where it has mistakes, which are reported.</summary>
    public TeamCertification? Read(BlockSyntax block)
    {
        var before = context.Errors;
        var reader = new BlockReader(block, scope, context);
        var said = new Certification(reader.Label, Address(reader, "package") ?? "", reader.Text("type"), reader.Text("class"))
        {
            FedrampId = Said(reader, "fedramp_id"),
            Provider = Said(reader, "provider"),
            Service = Said(reader, "service"),
            Acronym = Said(reader, "acronym"),
            Description = Said(reader, "description"),
            Website = Address(reader, "website"),
            Logo = Logo(reader),
            Uei = Said(reader, "uei"),
            ServiceModels = Among(reader, "service_models", CertificationSchema.ServiceModels),
            DeploymentModel = Word(reader, "deployment_model", CertificationSchema.DeploymentModels),
            Categories = Among(reader, "categories", CertificationSchema.Categories),
            NextReport = reader.OptionalText("next_report"),
            AwsPackage = Said(reader, "aws_package"),
            OutsideAwsPackage = reader.Texts("outside_aws_package"),
            Regions = [.. reader.Texts("regions").Select(Redaction.Of)],
            Assessor = Said(reader, "assessor"),
            AssessorId = Shaped(reader, "assessor_id", AssessorId(), $"six digits"),
            Advisors = [.. reader.Texts("advisors").Select(Redaction.Of)],
            Parameters = reader.NamedTexts("parameters").ToImmutableSortedDictionary(entry => entry.Key, entry => Redaction.Of(entry.Value), StringComparer.Ordinal),
            Contacts = Inner(reader, "contact", contact => new CertificationContact(contact.Label, Said(contact, "name"), Shaped(contact, "email", Email(), $"an address like security@example.com"), Shaped(contact, "phone", Phone(), $"a number like 202-555-0123"))),
            Offerings = Inner(reader, "offering", offering => new CertifiedOffering(offering.Label, Redaction.Of(offering.Text("description")), offering.OptionalText("since"))),
            ThirdParties = Inner(reader, "third_party", party => new CertificationThirdParty(Redaction.Of(party.Label), Redaction.Of(party.Text("provider")), Redaction.Of(party.Text("use")), Said(party, "fedramp_id"), Address(party, "website"))),
            Repositories = Inner(reader, "repository", repository => new CertificationRepository(Redaction.Of(repository.Label), Address(repository, "url") ?? "", Redaction.Of(repository.Text("description")), Said(repository, "access"))),
            Statements = Inner(reader, "statement", statement => new ProviderStatement(statement.Label, Redaction.Of(statement.Text("text")), Word(statement, "status", CertificationSchema.Statuses), Said(statement, "validation"))),
            Ports = Inner(reader, "port", Port),
        };
        if (said.Categories.Length > MostCategories)
        {
            context.Error("settings-certification", $"certification \"{said.Name}\" has more than {MostCategories} categories.", reader.OriginOf("categories"), $"Keep the {MostCategories} that fit best.");
        }

        if (said.Assessor is null != said.AssessorId is null)
        {
            context.Error("settings-missing", $"certification \"{said.Name}\" has {(said.Assessor is null ? "assessor_id" : "assessor")} and not {(said.Assessor is null ? "assessor" : "assessor_id")}.", reader.Origin, $"Write both, or none.");
        }

        foreach (var twice in said.Statements.GroupBy(statement => statement.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            context.Error("settings-contradiction", $"certification \"{said.Name}\" has two statements of {twice.Key}.", reader.Origin, $"Take one of the two out.");
        }

        return context.Errors == before ? new TeamCertification(said, reader.Origin) : null;
    }

    private ImmutableArray<T> Inner<T>(BlockReader reader, string type, Func<BlockReader, T> read) => [.. reader.Blocks(type).Select(block => read(new BlockReader(block, scope, context)))];

    private CertificationPort Port(BlockReader port)
    {
        if (!Ports().IsMatch(port.Label))
        {
            context.Error("settings-certification", $"\"{port.Label}\" is no port.", port.Origin, $"Write port \"443\" or port \"8000-8010\".");
        }

        return new CertificationPort(Redaction.Of(port.Text("service")), port.Label, Redaction.Of(port.Text("transport")), Said(port, "encryption"), Said(port, "purpose"));
    }

    /// <summary>A text that says something; an empty one is as bad as none.</summary>
    private string? Said(BlockReader reader, string name)
    {
        if (reader.OptionalText(name) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            context.Error("settings-certification", $"\"{name}\" says nothing.", reader.OriginOf(name), $"Write it out, or take it out.");
        }

        return Redaction.Of(text);
    }

    private string? Address(BlockReader reader, string name)
    {
        if (Said(reader, name) is not { } shown || reader.OptionalText(name) is not { } text)
        {
            return null;
        }

        if (!Uri.IsWellFormedUriString(text, UriKind.Absolute) || !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || !text.Contains("://", StringComparison.Ordinal))
        {
            context.Error("settings-certification", $"\"{name}\" is no address of the web.", reader.OriginOf(name), $"Write it in full, as https://trust.example.com/cpo.json.");
        }
        else if (shown != text)
        {
            context.Error("settings-certification", $"\"{name}\" is an address with a user, a query or a secret in it, and would be published.", reader.OriginOf(name), $"Write the address without it.");
        }

        return shown;
    }

    private string? Logo(BlockReader reader)
    {
        var logo = Address(reader, "logo");
        if (logo is not null && !Picture().IsMatch(logo))
        {
            context.Error("settings-certification", $"\"logo\" is no address of a picture.", reader.OriginOf("logo"), $"Name a PNG, JPEG, GIF, SVG, WebP, ICO, BMP or TIFF file, in small letters.");
        }

        return logo;
    }

    private string? Shaped(BlockReader reader, string name, Regex shape, Message wanted)
    {
        if (reader.OptionalText(name) is not { } text)
        {
            return null;
        }

        if (!shape.IsMatch(text))
        {
            context.Error("settings-certification", $"\"{name}\" is not {wanted}.", reader.OriginOf(name), $"Write {wanted}.");
        }

        return text;
    }

    private string? Word(BlockReader reader, string name, ImmutableArray<string> words)
    {
        var text = reader.OptionalText(name);
        Require(text is null ? [] : [text], reader, name, words);
        return text;
    }

    private ImmutableArray<string> Among(BlockReader reader, string name, ImmutableArray<string> words)
    {
        var texts = reader.Texts(name);
        Require(texts, reader, name, words);
        return texts;
    }

    private void Require(ImmutableArray<string> texts, BlockReader reader, string name, ImmutableArray<string> words)
    {
        foreach (var text in texts.Where(text => !words.Contains(text)))
        {
            context.Error("settings-certification", $"\"{text}\" is none of FedRAMP's words for {name}.", reader.OriginOf(name), Spelling.Nearest(text, words) is { } near ? (Message)$"Did you mean {near}?" : $"Known are {string.Join(", ", words)}.");
        }
    }

    [GeneratedRegex(@"^\d{6}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AssessorId();

    [GeneratedRegex(@"^[0-9]{3}-[0-9]{3}-[0-9]{4}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"\.(png|jpe?g|gif|svg|webp|ico|bmp|tiff?)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Picture();

    [GeneratedRegex(@"^[0-9]{1,5}(-[0-9]{1,5})?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ports();
}
