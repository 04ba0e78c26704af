using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>All that a team's settings may say: what is read is checked against it, and the documentation lists it.</summary>
public static class SettingsSchema
{
    private static readonly ImmutableArray<string> Severities = [.. Words.Of<Severity>().Keys];
    private static readonly ImmutableArray<string> Levels = [.. Words.Of<CheckLevel>().Keys];

    /// <summary>What tells the resources of an account, an environment or a party from others.</summary>
    private static readonly ImmutableArray<SettingsAttribute> WhatIsMeant =
    [
        new("paths", SettingKind.Texts, "deployments, or files that declare resources, seen from this file"),
        new("tags", SettingKind.Map, "values of tags, a text or a list for each; * stands for any text"),
        new("modules", SettingKind.Texts, "calls of modules (module.network), or nested stacks"),
        new("types", SettingKind.Texts, "types of resources; * stands for any text"),
    ];

    private static readonly SettingsAttribute TagsOfAccounts = new("account_tags", SettingKind.Map, "values of tags that the account itself has in its organisation, likewise; onus live --organization reads them");

    /// <summary>What a block speaks of.</summary>
    private static readonly SettingsBlock WhatItSpeaksOf = new("scope", null, "what it speaks of, required: what fits each attribute", [
        new("organisation", SettingKind.Flag, "all that there is, the organisation itself too; then nothing else may stand here"),
        new("account", SettingKind.Texts, "accounts; * stands for any text, here and in what follows"),
        new("environment", SettingKind.Texts, "environments"),
        new("service", SettingKind.Texts, "ids of services"),
        new("resources", SettingKind.Texts, "addresses of resources"),
        new("tags", SettingKind.Map, "values of tags, a text or a list for each"),
        ]);

    /// <summary>The file itself, then its blocks.</summary>
    public static ImmutableArray<SettingsBlock> Blocks { get; } =
    [
        new("", null, "what the command line says otherwise", [
            new("include", SettingKind.Texts, "further files, seen from this one; never outside of the repository"),
            new("profile", SettingKind.Text, "as --profile") { Words = Levels },
            new("severity", SettingKind.Text, "as --severity") { Words = Severities },
            new("only", SettingKind.Texts, "as --only; paths are seen from the file"),
            new("except", SettingKind.Texts, "as --except; paths are seen from the file"),
            new("fail_on", SettingKind.Text, "as --fail-on") { Words = ["none", .. Severities] },
            new("format", SettingKind.Text, "as --format"),
            new("baseline", SettingKind.Text, "as --baseline, seen from the file"),
            new("exclude", SettingKind.Texts, "as --exclude; not where a policy is in force"),
            new("region", SettingKind.Text, "as --region"),
            new("workspace", SettingKind.Text, "as --workspace"),
            new("parameters", SettingKind.Map, "as --parameter"),
            new("parameter_files", SettingKind.Texts, "as --parameter-file, seen from the file"),
            new("variables", SettingKind.Map, "as --var"),
            new("variable_files", SettingKind.Texts, "as --var-file, seen from the file"),
            new("software_evidence", SettingKind.Texts, "results of scanners as --evidence takes them, seen from the file; * stands for any text in a name"),
            new("software_evidence_days", SettingKind.Number, "as --evidence-days"),
            new("frameworks", SettingKind.Texts, "the frameworks whose requirements are scored where --framework is not given"),
            new("holds", SettingKind.Texts, "in a file for --policy only: what a repository may not loosen, named as by --only"),
        ]),
        new("team", null, "whose settings they are", [
            new("name", SettingKind.Text, "its name", Required: true),
            new("decided", SettingKind.Day, "when they were decided", Required: true),
        ]),
        new("locals", null, "constants, read as local.NAME", null),
        new("check", "the id of a check", "another severity or level of a check, other values, or that it is not asked; with a condition a check of the team's own, as in the catalogue", [
            new("severity", SettingKind.Text, "how grave a failure is") { Words = Severities },
            new("level", SettingKind.Text, "how much care asks for it") { Words = Levels },
            new("parameters", SettingKind.Map, "values that the check has by these names"),
            new("off", SettingKind.Flag, "whether its failures are accepted wherever they are"),
            new("because", SettingKind.Text, "why; required with off"),
        ]),
        new("waiver", "a name", "what the team accepts", [
            new("checks", SettingKind.Texts, "ids of checks; * stands for any text; these or responsibilities are required"),
            new("responsibilities", SettingKind.Texts, "ids of responsibilities: what fails of them, and that nothing verifies them"),
            new("paths", SettingKind.Texts, "the files that declare the resources, seen from this one; all if it is left out"),
            new("resources", SettingKind.Texts, "addresses of resources; all if it is left out"),
            new("reason", SettingKind.Text, "why", Required: true),
            new("until", SettingKind.FullDay, "the last day on which it holds; without it a warning"),
            new("owner", SettingKind.Text, "who accepts it"),
            new("ticket", SettingKind.Text, "where it is written down that it is accepted"),
        ]),
        new("attestation", "a name", "what somebody attests: that the customer's part of responsibilities is done", [
            new("responsibility", SettingKind.Texts, "ids of responsibilities", Required: true),
            new("statement", SettingKind.Text, "what is attested, in a sentence", Required: true),
            new("owner", SettingKind.Text, "who attests it", Required: true),
            new("performed", SettingKind.FullDay, "the day on which it was done", Required: true),
            new("valid_until", SettingKind.FullDay, "the last day on which it holds", Required: true),
            new("evidence", SettingKind.Maps, "what shows it, each { file = …, sha256 = … } or { address = …, sha256 = … }; files are seen from this one, never outside of the repository"),
            new("audience", SettingKind.Text, "whom it is about, such as the people that a training is for"),
            new("reached", SettingKind.Text, "how large a share of these it has reached, such as 96%"),
        ]) { Inner = [WhatItSpeaksOf] },
        new("provider_report", "a name", "the report of an auditor of a provider's that is on file; never its text", [
            new("provider", SettingKind.Text, "whose it is: aws, or a third party by the name that overrides give it", Required: true),
            new("series", SettingKind.Text, "the series, such as SOC 2 Type II", Required: true),
            new("from", SettingKind.FullDay, "the first day of the period that it is about", Required: true),
            new("until", SettingKind.FullDay, "the last day of that period", Required: true),
            new("valid_until", SettingKind.FullDay, "the last day on which you rely on it", Required: true),
            new("reviewed_by", SettingKind.Text, "who has read it", Required: true),
            new("reviewed", SettingKind.FullDay, "when it was read", Required: true),
            new("version", SettingKind.Text, "the report's own version"),
            new("kept", SettingKind.Text, "where it is kept; this or file is required"),
            new("file", SettingKind.Text, "the report in the repository, seen from this file"),
            new("sha256", SettingKind.Text, "the SHA-256 of the report; required with file"),
            new("services", SettingKind.Texts, "ids of the services that it is about; * stands for any text; all if it is left out"),
            new("expects", SettingKind.Map, "the ids of your responsibilities, by the control that the report expects of you"),
            new("in_scope", SettingKind.Text, "the services_in_scope that tell which services it is about; else those whose name begins as the series does"),
        ]),
        new("services_in_scope", "a name", "which services a programme of audits has in its scope; onus evidence scope writes it from a saved page into .onus/services-in-scope, whose files are read too", [
            new("provider", SettingKind.Text, "whose services they are", Required: true),
            new("program", SettingKind.Text, "what the page calls the programme"),
            new("as_of", SettingKind.FullDay, "the day of the page", Required: true),
            new("sha256", SettingKind.Text, "the SHA-256 of the page", Required: true),
            new("services", SettingKind.Map, "what the page calls them, by the ids of the services in scope", Required: true),
            new("pending", SettingKind.Map, "what it says of those that are not in scope yet, by what it calls them"),
            new("unmatched", SettingKind.Texts, "what it calls services in scope that the catalogue does not know"),
        ]),
        new("component", "a name", "software that runs on resources and that their configuration does not show", [
            new("product", SettingKind.Text, "the product, as the catalogue's tables of ends of support call it (mysql)", Required: true),
            new("version", SettingKind.Text, "the version", Required: true),
            new("owner", SettingKind.Text, "who keeps it up to date", Required: true),
        ]) { Inner = [WhatItSpeaksOf] },
        new("context", "a name", "what resources are for, which their configuration does not show", [
            new("data", SettingKind.Texts, "the classes of data, in your words"),
            new("criticality", SettingKind.Text, "how much depends on it, in your words"),
            new("needs", SettingKind.Texts, "what is asked of it, in your words"),
            new("severity", SettingKind.Map, "how grave failures are at least, by ids of checks or of responsibilities, or parts of their ids (data)"),
            new("evidence", SettingKind.Texts, "responsibilities, or parts of their ids, that are done only with an attestation that names a file or an address"),
            new("evidence_days", SettingKind.Number, "the most days since that was done; without it as long as the attestation holds"),
        ]) { Inner = [WhatItSpeaksOf] },
        new("account", "its number or name", "what is deployed to one account: what fits each attribute; of several accounts the first", WhatIsMeant),
        new("environment", "a name", "what is of one environment, likewise", [.. WhatIsMeant, TagsOfAccounts]),
        new("party", "a name", "what is one party's within the team, likewise: obligations, for which the first party counts that fits", [
            .. WhatIsMeant,
            new("responsibilities", SettingKind.Texts, "responsibilities that it takes, or parts of their ids (iam); all if it is left out"),
            new("layers", SettingKind.Texts, "ids of layers whose responsibilities it takes"),
            new("services", SettingKind.Texts, "ids of services; * stands for any text"),
            new("accounts", SettingKind.Texts, "accounts; * stands for any text"),
            TagsOfAccounts,
        ]),
        new("residency", "a name", "where data may be: of what fits each attribute, or of all; judged by onus residency", [
            new("countries", SettingKind.Texts, "the countries that it may be in, by code or name"),
            new("jurisdictions", SettingKind.Texts, "the jurisdictions that it may be in: eu, eea, or one of these settings"),
            new("regions", SettingKind.Texts, "the Regions that it may be in; beside the two above, only these of theirs"),
            new("edge", SettingKind.Flag, "whether what leaves its Region by the nature of its service is accepted"),
            new("because", SettingKind.Text, "why", Required: true),
            new("classes", SettingKind.Texts, "classes of data, as tags say them"),
            new("services", SettingKind.Texts, "services of the catalogue"),
            new("resources", SettingKind.Texts, "addresses of resources; * stands for any text"),
            .. WhatIsMeant,
        ]),
        new("jurisdiction", "a name", "what residency may name instead of countries; one of the catalogue's names replaces the catalogue's", [
            new("countries", SettingKind.Texts, "the countries in it, by code or name"),
            new("regions", SettingKind.Texts, "the Regions in it"),
            new("because", SettingKind.Text, "why"),
        ]),
        CertificationSchema.Block,
        new("override", "a name", "a responsibility that another holds, as in the catalogue", null),
        new("service", "an id", "a service of the team's own, as in the catalogue", null),
        new("responsibility", "an id", "a responsibility of the team's own, as in the catalogue", null),
    ];

    /// <summary>Checks the attributes of a block, or of the file, by what it may say.</summary>
    /// <returns>Whether it has no mistake.</returns>
    internal static bool Check(SettingsBlock block, Body body, string described, LoadContext context, Scope scope)
    {
        var before = context.Errors;
        foreach (var attribute in body.Attributes)
        {
            if (block.Attributes!.Value.FirstOrDefault(item => item.Name == attribute.Name) is { } known)
            {
                Check(known, context.Evaluate(attribute.Value, scope), described, attribute.Value.Origin, context);
            }
            else
            {
                Unknown($"{described} has an attribute", attribute.Name, block.Attributes.Value.Select(item => item.Name), attribute.Origin, context);
            }
        }

        foreach (var inner in block.Name.Length == 0 ? [] : body.Blocks)
        {
            if (block.Inner.FirstOrDefault(item => item.Name == inner.Type) is { } known)
            {
                Check(known, inner.Body, $"{inner.Type} of {described}", context, scope);
            }
            else
            {
                Unknown($"{described} has a block", inner.Type, block.Inner.Select(item => item.Name), inner.Origin, context);
            }
        }

        foreach (var missing in block.Attributes!.Value.Where(item => item.Required && body.Attribute(item.Name) is null))
        {
            context.Error("settings-missing", $"{described} has no \"{missing.Name}\".", body.Origin, $"Add {missing.Name}: {missing.Means}.");
        }

        return context.Errors == before;
    }

    /// <summary>Reports a name that nobody reads, with the nearest that somebody does.</summary>
    internal static void Unknown(Message lead, string name, IEnumerable<string> known, Origin origin, LoadContext context) =>
        context.Error("settings-unknown-key", $"{lead} \"{name}\" that nobody reads.", origin, Spelling.Nearest(name, known) is { } near ? $"Did you mean {near}?" : known.Any(item => item.Length > 0) ? (Message)$"Known are {string.Join(", ", known.Where(item => item.Length > 0))}." : $"Take it out.");

    private static void Check(SettingsAttribute attribute, Value value, string described, Origin origin, LoadContext context)
    {
        Message? wanted = attribute.Takes switch
        {
            _ when value is UnknownValue => null,
            SettingKind.Text when value is not StringValue => $"a text",
            SettingKind.Text when !attribute.Words.IsEmpty && !attribute.Words.Contains(((StringValue)value).Value) => $"one of {string.Join(", ", attribute.Words)}",
            SettingKind.Texts when BlockReader.TryTexts(value) is null => $"a text or a list of texts",
            SettingKind.Flag when value is not BooleanValue => $"true or false",
            SettingKind.Map when value is not MapValue => $"an object",
            SettingKind.Number when value is not NumberValue { Value: { IsInteger: true, Sign: >= 0 } number } || !number.TryToInt32(out _) => $"a whole number",
            SettingKind.FullDay when value is not StringValue || !DateReader.IsDay(((StringValue)value).Value) => $"a day like 2026-05-01",
            SettingKind.Maps when value is not ListValue list || list.Items.Any(item => item is not MapValue) => $"a list of objects",
            SettingKind.Day when value is not StringValue || !DateReader.IsDate(((StringValue)value).Value) => $"a day like 2026-05-01",
            _ => null,
        };
        if (wanted is not null)
        {
            context.Error("settings-type", $"\"{attribute.Name}\" of {described} is not {wanted}.", origin, $"Write {wanted}.");
        }
    }
}
