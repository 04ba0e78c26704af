using System.Collections.Immutable;
using Onus.Assessment.Relations;
using Onus.Catalog;
using Onus.Catalog.Model.Residency;
using Onus.Contracts.Residency;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Assessment.Residency;

/// <summary>Says which place a value means. Safe for use by several threads.</summary>
/// <param name="buckets">Where buckets of a name are, whichever deployment has them; null for one that none has.</param>
internal sealed class PlaceReader(ServiceCatalog catalog, Func<string, Whereabouts?> buckets)
{
    private const int FieldsOfArn = 6;
    private readonly Geography _geography = catalog.Geography;

    /// <summary>The place that a value means; null where it means none.</summary>
    /// <param name="own">Where the resource itself is.</param>
    /// <param name="whereIs">Where a resource in sight is.</param>
    public Whereabouts? Of(Value value, FlowForm form, DeploymentIndex index, Whereabouts own, ServiceResidency service, Func<Resource, Whereabouts> whereIs)
    {
        switch (value)
        {
            case StringValue { IsSensitive: true, Value.Length: > 0 } secret when Redaction.Of(secret.Value) == secret.Value:
                // Of what is secret by its look the rest may be shown; of this somebody says that all of it is.
                return Whereabouts.Unknown($"what names the place is kept secret");
            case StringValue { Value: var text }:
                return text.Length == 0 ? null : OfText(text, form, index, own, service, whereIs);
            case UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates }:
                var places = candidates.Select(candidate => Of(candidate, form, index, own, service, whereIs)).OfType<Whereabouts>().ToList();
                return places.Count == 0 ? null : Whereabouts.OneOf(places);
            case UnknownValue { Refinement.References: [var only] } when index.ByKey(only.Target) is { } referred:
                return whereIs(referred);
            case UnknownValue unknown when TextForm.Of(unknown) is { } text && OfForm(text, unknown, form, index, own, service, whereIs) is { } found:
                return found;
            case UnknownValue unknown:
                return Whereabouts.Unknown(unknown.Reason.Detail);
            default:
                return null;
        }
    }

    /// <summary>A Region by its code.</summary>
    public Whereabouts InRegion(string code) => _geography.Find(code) is { } region ? Whereabouts.In(region) : Whereabouts.Unknown($"no Region that the catalogue knows is called {Redaction.Of(code)}");

    /// <summary>A text of which parts are not known says as much as a known one where these parts are not what tells the place.</summary>
    private Whereabouts? OfForm(string text, UnknownValue unknown, FlowForm form, DeploymentIndex index, Whereabouts own, ServiceResidency service, Func<Resource, Whereabouts> whereIs)
    {
        var holes = TextHoles.Of(unknown);
        if (form is FlowForm.Arn or FlowForm.Bucket && text.StartsWith("arn:", StringComparison.Ordinal) && text.Split(':', FieldsOfArn) is { Length: FieldsOfArn } fields)
        {
            if (fields[3].Length > 0)
            {
                return TextHoles.Count(fields[3]) == 0 ? InRegion(fields[3]) with { Account = AccountOf(fields[4]) } : null;
            }

            var before = TextHoles.Count(string.Join(':', fields[..5]));
            return TextHoles.Count(fields[5].Split('/')[0]) == 0 ? OfName(fields[5].Split('/')[0], index, whereIs) : Behind(fields[5].Split('/')[0], before);
        }

        if (form == FlowForm.Bucket && (text.Contains("://", StringComparison.Ordinal) ? text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..] : text).Split('/')[0] is var name)
        {
            return TextHoles.Count(name) == 0 ? OfText(name, form, index, own, service, whereIs) : Behind(name, 0);
        }

        if (form == FlowForm.Host && HostOf(text) is { } host && _geography.LabelsOf(host) is { } labels && TextHoles.Count(labels[^1]) == 0)
        {
            return OfLabels(labels);
        }

        return form == FlowForm.Prefix && TextHoles.Count(Beginning(text)) == 0 ? OfPrefix(IdIn(text), own, service) : null;

        Whereabouts? Behind(string piece, int before) =>
            piece is [TextForm.Hole] && before < holes.Length && index.ByKey(holes[before].Target) is { } referred ? whereIs(referred) : null;
    }

    private Whereabouts? OfText(string text, FlowForm form, DeploymentIndex index, Whereabouts own, ServiceResidency service, Func<Resource, Whereabouts> whereIs)
    {
        switch (form)
        {
            case FlowForm.Region when !IsArn(text):
                return InRegion(text);
            case FlowForm.Zone:
                return OfZone(text);
            case FlowForm.Prefix:
                return OfPrefix(IdIn(text), own, service) ?? (IsArn(text) ? OfArn(text, index, own, whereIs) : null);
            case FlowForm.Host:
                return HostOf(text) is not { } host ? null
                    : _geography.LabelsOf(host) is { } labels ? OfLabels(labels)
                    : new Whereabouts(ResidencyReach.Outside, [], Outside($"{Redaction.Of(host)} is no host of AWS's"));
            case FlowForm.Bucket when !IsArn(text):
                return OfBucket(text, index, whereIs);
            default:
                return IsArn(text) ? OfArn(text, index, own, whereIs) : index.ByName(text) is { } named ? whereIs(named) : own;
        }
    }

    private Whereabouts OfZone(string text) => _geography.OfZone(text) switch
    {
        (var region, true) => Whereabouts.In(region),
        (var region, false) => Whereabouts.Unknown($"a Local or Wavelength Zone of {region.Id}; no table says in which country"),
        null => Whereabouts.Unknown($"no zone that the catalogue knows is called {Redaction.Of(text)}"),
    };

    private Whereabouts OfArn(string text, DeploymentIndex index, Whereabouts own, Func<Resource, Whereabouts> whereIs)
    {
        var fields = text.Split(':', FieldsOfArn);
        return fields.Length < FieldsOfArn ? Whereabouts.Unknown($"the ARN is not complete")
            : fields[3].Length > 0 ? InRegion(fields[3]) with { Account = AccountOf(fields[4]) }
            // What is called through a service has neither Region nor account in its ARN: the resource's own is meant.
            : fields[5].Contains(':', StringComparison.Ordinal) ? own
            : OfName(fields[5].Split('/')[0], index, whereIs);
    }

    /// <summary>A bucket by its name, by an address (<c>s3://NAME/…</c>) or by the name of a host.</summary>
    private Whereabouts OfBucket(string text, DeploymentIndex index, Func<Resource, Whereabouts> whereIs)
    {
        var at = text.IndexOf("://", StringComparison.Ordinal);
        var name = (at < 0 ? text : text[(at + 3)..]).Split('/')[0];
        if (_geography.LabelsOf(name) is not { Length: > 0 } labels)
        {
            return OfName(name, index, whereIs);
        }

        if (RegionIn(labels) is { } region)
        {
            return Whereabouts.In(region);
        }

        return labels.Length > 1 ? OfName(string.Join('.', labels[..^1]), index, whereIs) : Whereabouts.Unknown($"the address names no Region");
    }

    private Whereabouts OfName(string name, DeploymentIndex index, Func<Resource, Whereabouts> whereIs) =>
        index.ByName(name, _geography.BucketTypes) is { } bucket ? whereIs(bucket)
        : buckets(name) ?? Whereabouts.Unknown($"the Region of the bucket {Redaction.Of(name)} is not in sight");

    private Whereabouts OfLabels(ImmutableArray<string> labels) => RegionIn(labels) is { } region ? Whereabouts.In(region) : Whereabouts.Unknown($"the address names no Region");

    /// <summary>The Region stands last (<c>sqs.eu-west-1</c>), or behind the service's name (<c>s3-eu-west-1</c>), or second to last (<c>eu-west-1.elb</c>).</summary>
    private AwsRegion? RegionIn(ImmutableArray<string> labels) =>
        _geography.Find(labels[^1])
        ?? _geography.Regions.Where(region => labels[^1].EndsWith("-" + region.Id, StringComparison.Ordinal)).MaxBy(region => region.Id.Length)
        ?? (labels.Length > 1 ? _geography.Find(labels[^2]) : null);

    private Whereabouts? OfPrefix(string id, Whereabouts own, ServiceResidency service)
    {
        var beginning = Beginning(id);
        if (service.Prefixes.FirstOrDefault(item => item.Text == beginning) is not { } prefix)
        {
            return null;
        }

        if (!prefix.Profiles.IsEmpty)
        {
            return OfProfile(id, prefix, own);
        }

        var regions = prefix.Partition is { } partition ? _geography.OfPartition(partition) : Known(prefix.Regions);
        return new Whereabouts(prefix.Partition is null ? ResidencyReach.OneOf : ResidencyReach.Partition, regions, $"requests are worked on in any Region that \"{beginning}\" stands for");
    }

    /// <summary>Where a profile of which each is told sends what is asked from the resource's own Region; from one of which that is not told, wherever it sends anything.</summary>
    private Whereabouts OfProfile(string id, FlowPrefix prefix, Whereabouts own)
    {
        var asOf = catalog.FindSource(prefix.Source)?.AsOf;
        var rest = id[(prefix.Text.Length + 1)..];
        if (prefix.Profiles.FirstOrDefault(profiles => profiles.Ids.Contains(rest)) is not { } known)
        {
            return Whereabouts.Unknown($"to which Regions the profile {Redaction.Of(id)} sends requests is not known as of {asOf}: the beginning of its id alone does not say it");
        }

        var route = own is { Reach: ResidencyReach.Region, Regions: [var from] } ? known.Routes.FirstOrDefault(item => item.From.Contains(from.Id)) : null;
        return new Whereabouts(
            ResidencyReach.OneOf,
            Known(route?.To ?? [.. known.Routes.SelectMany(item => item.To).Distinct().Order(StringComparer.Ordinal)]),
            $"requests are worked on in any Region that the profile stands for{(route is null ? "" : $" when it is called from {own.Regions[0].Id}")}, as of {asOf}");
    }

    private ImmutableArray<AwsRegion> Known(IEnumerable<string> regions) => [.. regions.Select(_geography.Find).OfType<AwsRegion>()];

    /// <summary>An id, without what an ARN has before it.</summary>
    private static string IdIn(string text) => text[(text.LastIndexOf('/') + 1)..];

    /// <summary>What stands before the first dot of an id, behind what an ARN has before it.</summary>
    private static string Beginning(string text) => IdIn(text) is var id && id.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? id[..dot] : "";

    private static string? HostOf(string text)
    {
        var at = text.IndexOf("://", StringComparison.Ordinal);
        var host = (at < 0 ? text : text[(at + 3)..]).Split('/', '?', '#')[0];
        host = host[(host.LastIndexOf('@') + 1)..].Split(':')[0];
        return host.Contains('.', StringComparison.Ordinal) ? host : null;
    }

    private static string Outside(Message why) => why.Text;

    private static bool IsArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal);

    private static string? AccountOf(string field) => field.Length == 12 && field.All(char.IsAsciiDigit) ? field : null;
}
