using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Evidence.Reading;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Evidence.PenetrationTests;

/// <summary>Reads a file of plans of penetration tests.</summary>
/// <param name="types">What words for types mean.</param>
internal sealed partial class TestPlanReader(ServiceCatalog catalog, TestRules rules, TypeWords types, DiagnosticBag diagnostics)
{
    private const string Kind = "plan";
    private const int MaxSize = 1024 * 1024;
    private const int MostOfAKind = 500;
    private const int MostMistakes = 10;

    /// <summary>The plans of a file. What is wrong with it is reported.</summary>
    public ImmutableArray<TestPlan> Read(FileTree tree, string path, SourceFile file)
    {
        var content = tree.Read(path, MaxSize + 1);
        if (content.Bytes is not { } bytes || bytes.Length > MaxSize)
        {
            diagnostics.Error("plan-unreadable", $"The plan can't be read: {content.Failure ?? "it is longer than a megabyte"}.", file.At(0), $"Name a file of HCL with a plan block.");
            return [];
        }

        var mistakes = new DiagnosticBag();
        var body = HclParser.Parse(FileContent.TextOf(bytes), file, mistakes, HclDialect.Catalogue).Body;
        if (mistakes.HasErrors)
        {
            mistakes.Items.ToList().ForEach(diagnostics.Add);
            return [];
        }

        foreach (var other in body.Attributes.Select(item => (item.Name, item.Origin)).Concat(body.Blocks.Where(block => block.Type != "plan").Select(block => (Name: block.Type, block.Origin))))
        {
            diagnostics.Error("plan-unknown-name", $"\"{other.Name}\" does not belong into a file of plans.", other.Origin, $"Only plan \"NAME\" {{ … }} stands there.");
        }

        var plans = body.BlocksOf("plan").Take(MostOfAKind).Select(ReadPlan).OfType<TestPlan>().ToImmutableArray();
        if (!body.BlocksOf("plan").Any())
        {
            diagnostics.Error("plan-missing", $"The file has no plan.", file.At(0), $"Write plan \"NAME\" {{ … }}; docs/commands/pentest.md says what stands in it.");
        }

        return plans;
    }

    private TestPlan? ReadPlan(BlockSyntax block)
    {
        var reader = new StatedBlock(block, Kind, diagnostics);
        var when = ReadSpan(reader, "starts", "ends", required: true);
        var targets = Few(reader, "target").Select(ReadTarget).ToImmutableArray();
        Once("target", targets.Select(item => (item.Name, item.Origin)));
        var targetNames = targets.Select(item => item.Name).ToFrozenSet(StringComparer.Ordinal);
        var activities = Few(reader, "activity").Select(item => ReadActivity(item, targetNames)).OfType<PlannedActivity>().ToImmutableArray();
        var activityNames = activities.SelectMany(item => new[] { item.Called, item.Rule.Id }).ToFrozenSet(StringComparer.Ordinal);
        var permissions = Few(reader, "permission").Select(item => ReadPermission(item, targetNames, activityNames)).OfType<WrittenPermission>().ToImmutableArray();
        Once("permission", permissions.Select(item => (item.Name, item.Origin)));
        var plan = new TestPlan(reader.Name, when!, reader.Text("tester"), reader.Text("contact"), targets, activities, permissions, block.Origin);
        foreach (var missing in new[] { "target", "activity" }.Where(type => !block.Body.BlocksOf(type).Any()))
        {
            reader.Missing(missing);
        }

        reader.Finish();
        return when is null ? null : plan;
    }

    private PlannedTarget ReadTarget(BlockSyntax block)
    {
        var reader = new StatedBlock(block, Kind, diagnostics);
        var (service, type) = (reader.OptionalText("service"), reader.OptionalText("type"));
        var target = new PlannedTarget(
            reader.Name,
            reader.OptionalText("owner"),
            service is null ? null : catalog.FindServiceByName(service)?.Id ?? service,
            type is null ? null : types.Find(type) ?? type,
            reader.OptionalText("resource"),
            reader.OptionalText("address"),
            reader.OptionalText("account"),
            reader.OptionalText("region"),
            reader.OptionalText("as"),
            block.Origin)
        {
            IsElsewhere = (service is not null && catalog.FindServiceByName(service) is null) || (type is not null && types.Find(type) is null),
        };
        reader.Finish();
        if (target is { Owner: null, Service: null, Type: null, Resource: null, Address: null })
        {
            reader.Error("target", $"Target \"{target.Name}\" does not say what is meant.", block.Origin, $"Give it a service, type, resource or address, or the owner of the system.");
        }

        if (target.Account is { } account && !AccountNumber().IsMatch(account))
        {
            reader.Error("account", $"\"{account}\" is no number of an account.", reader.OriginOf("account"), $"Write its twelve digits in quotes.");
        }

        if (target.As is { } role && rules.Targets.All(rule => rule.As != role))
        {
            reader.Unknown($"Nothing is tested as \"{role}\".", role, rules.Targets.Select(rule => rule.As).OfType<string>(), reader.OriginOf("as"));
        }

        RequireSpelling(reader, service, type);
        return target;
    }

    /// <summary>What is nearly a name of the catalogue's is most likely misspelt; what is not even near is of somebody else.</summary>
    private void RequireSpelling(StatedBlock reader, string? service, string? type)
    {
        if (service is not null && catalog.FindServiceByName(service) is null && Spelling.Nearest(service, catalog.ServiceIds) is { } near)
        {
            reader.Error("unknown-name", $"There is no service \"{service}\".", reader.OriginOf("service"), $"Did you mean {near}?");
        }

        if (type is not null && types.Find(type) is null && types.Alike(type) is { } known)
        {
            reader.Error("unknown-name", $"There is no type \"{type}\".", reader.OriginOf("type"), Spelling.Nearest(type, known) is { } right ? $"Did you mean {right}?" : (Message)$"onus catalog list services names what there is.");
        }
    }

    private PlannedActivity? ReadActivity(BlockSyntax block, FrozenSet<string> targets)
    {
        var reader = new StatedBlock(block, Kind, diagnostics);
        var called = reader.Name;
        var rule = rules.FindActivity(called);
        if (rule is null && called.Length > 0)
        {
            reader.Unknown($"There is no activity \"{called}\".", called, rules.Activities.SelectMany(item => item.Names.Prepend(item.Id)), block.Origin);
        }

        var named = FewNames(reader, "targets");
        foreach (var name in Unknown(named, targets.Contains))
        {
            reader.Unknown($"Activity \"{called}\" names target \"{name}\", which the plan does not have.", name, targets, reader.OriginOf("targets"));
        }

        var states = FewNames(reader, "states") ?? [];
        foreach (var state in Unknown(states, state => rule is null || rule.Conditions.Any(condition => condition.Id == state)))
        {
            reader.Unknown($"Activity \"{called}\" states \"{state}\", which is asked of none.", state, rule!.Conditions.Select(condition => condition.Id), reader.OriginOf("states"));
        }

        var rate = reader.Numbers("rate");
        foreach (var measure in Unknown(rate.Keys, measure => rules.Activities.SelectMany(item => item.Limits).Any(limit => limit.Measure == measure)))
        {
            reader.Unknown($"Activity \"{called}\" has a rate of \"{measure}\", which no rule measures.", measure, rules.Activities.SelectMany(item => item.Limits).Select(limit => limit.Measure).Distinct(), reader.OriginOf("rate"));
        }

        var when = ReadSpan(reader, "from", "until", required: false);
        reader.Finish();
        return rule is null ? null : new PlannedActivity(rule, called, named?.ToFrozenSet(StringComparer.Ordinal) ?? targets, rate, states, when, block.Origin);
    }

    private WrittenPermission? ReadPermission(BlockSyntax block, FrozenSet<string> targets, FrozenSet<string> activities)
    {
        var reader = new StatedBlock(block, Kind, diagnostics);
        var when = ReadSpan(reader, "from", "until", required: true);
        var digest = reader.Text("sha256");
        if (digest.Length > 0 && !Sha256().IsMatch(digest))
        {
            reader.Error("sha256", $"The sha256 of permission \"{reader.Name}\" is none.", reader.OriginOf("sha256"), $"Write the 64 digits that sha256sum prints of the file.");
        }

        var covers = FewNames(reader, "covers") ?? [];
        foreach (var name in Unknown(covers, name => targets.Contains(name) || activities.Contains(name)))
        {
            reader.Unknown($"Permission \"{reader.Name}\" covers \"{name}\", which is no target and no activity of the plan.", name, targets.Union(activities), reader.OriginOf("covers"));
        }

        var permission = new WrittenPermission(
            reader.Name,
            reader.OptionalText("by") ?? rules.Provider[0],
            reader.Text("file"),
            digest.ToLowerInvariant(),
            when!,
            covers.Where(targets.Contains).ToFrozenSet(StringComparer.Ordinal),
            covers.Where(activities.Contains).ToFrozenSet(StringComparer.Ordinal),
            block.Origin);
        reader.Finish();
        return when is null ? null : permission;
    }

    private static Span? ReadSpan(StatedBlock reader, string from, string until, bool required)
    {
        if (required)
        {
            _ = (reader.Text(from), reader.Text(until));
        }

        var (start, end) = (reader.Moment(from, isEnd: false), reader.Moment(until, isEnd: true));
        if (start is null || end is null)
        {
            if (!required && (start is null) != (end is null))
            {
                reader.Missing(start is null ? from : until);
            }

            return null;
        }

        if (end.At < start.At)
        {
            reader.Error("date", $"It ends ({end.Text}) before it begins ({start.Text}).", reader.OriginOf(until), $"Correct one of the two.");
            return null;
        }

        return new Span(start, end);
    }

    private IEnumerable<BlockSyntax> Few(StatedBlock reader, string type)
    {
        var blocks = reader.Blocks(type).Take(MostOfAKind + 1).ToList();
        if (blocks.Count > MostOfAKind)
        {
            reader.Error("too-many", $"The plan has more than {MostOfAKind} {type} blocks.", blocks[^1].Origin, $"Make several plans of it.");
        }

        return blocks.Take(MostOfAKind);
    }

    /// <summary>A list of names, of which no more than a plan can have; null when it is not there.</summary>
    private static ImmutableArray<string>? FewNames(StatedBlock reader, string name)
    {
        var names = reader.OptionalTexts(name);
        if (names is { Length: > MostOfAKind } many)
        {
            reader.Error("too-many", $"\"{name}\" lists {many.Length} names, more than the bound of {MostOfAKind}.", reader.OriginOf(name), $"Leave out what is listed twice; without {name} all are meant.");
            return many[..MostOfAKind];
        }

        return names;
    }

    /// <summary>The names of a list that nobody knows, each once; of many the first, which are enough to see what is wrong.</summary>
    private static IEnumerable<string> Unknown(IEnumerable<string>? names, Func<string, bool> isKnown) => (names ?? []).Where(name => !isKnown(name)).Distinct(StringComparer.Ordinal).Take(MostMistakes);

    private void Once(string what, IEnumerable<(string Name, Origin Origin)> items)
    {
        foreach (var twice in items.GroupBy(item => item.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            diagnostics.Error("plan-duplicate", $"The plan has two {what} blocks \"{twice.Key}\".", twice.Last().Origin, $"Give one of the two another name.");
        }
    }

    [GeneratedRegex("^[0-9]{12}\\z")]
    private static partial Regex AccountNumber();

    [GeneratedRegex("^[0-9a-fA-F]{64}\\z")]
    private static partial Regex Sha256();
}
