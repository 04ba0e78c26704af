using System.Text.RegularExpressions;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds collectors that would ask for more than is read, that ask nothing anybody uses, or that fill what CloudFormation does not have.</summary>
internal sealed partial class CollectorValidator(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    public void Validate()
    {
        var mappings = catalog.MappingsOf(MappingTable.Live).Mappings.Where(mapping => mapping.Collector is not null).ToDictionary(mapping => mapping.Name, StringComparer.Ordinal);
        foreach (var mapping in mappings.Values)
        {
            Validate(mapping, mapping.Collector!);
            CheckParents(mapping, mappings);
        }
    }

    private void Validate(RecordMapping mapping, Collector collector)
    {
        CheckRead(collector.List, collector.Origin);
        if (collector.Evidence is not ("" or Collector.EventEvidence or Collector.SoftwareEvidence))
        {
            diagnostics.Error("catalog-type", $"\"{collector.Evidence}\" is no kind of evidence that is read.", collector.Origin, $"Write {Collector.EventEvidence} or {Collector.SoftwareEvidence}, or leave it out.");
        }

        foreach (var path in collector.Equal.Concat(collector.Absent).Concat(collector.Unreadable.Keys))
        {
            PropertyPaths.Require(catalog, diagnostics, mapping.Name, path, collector.Origin);
        }

        foreach (var join in collector.Joins)
        {
            CheckRead(join.Read, join.Origin);
            RequireRead(mapping, join.Name, join.Origin);
        }

        foreach (var followUp in collector.FollowUps)
        {
            CheckRead(followUp.Read, followUp.Origin);
            if (followUp.IsProperty)
            {
                PropertyPaths.Require(catalog, diagnostics, mapping.Name, followUp.Name, followUp.Origin);
            }
            else if (!followUp.IsWhole)
            {
                RequireRead(mapping, followUp.Name, followUp.Origin);
            }

            CheckBatch(mapping, followUp);
        }

        if (collector.Organization is { } organization)
        {
            Validate(mapping, collector, organization);
        }
    }

    private void CheckBatch(RecordMapping mapping, FollowUp followUp)
    {
        if (followUp.Batch > 1 && followUp.Match.Length == 0)
        {
            diagnostics.Error("catalog-missing", $"{followUp.Read.Operation} of {mapping.Name} asks about several at once, and does not say by which member they are told apart.", followUp.Origin, $"Add match.");
        }
    }

    private void Validate(RecordMapping mapping, Collector collector, OrganizationRead organization)
    {
        foreach (var read in organization.Reads)
        {
            CheckRead(read, organization.Origin);
        }

        foreach (var followUp in organization.FollowUps)
        {
            CheckBatch(mapping, followUp);
        }

        if (collector.Scope == Collector.Regional || collector.Parent is not null || collector.Joins.Length > 0 || !collector.FollowUps.Select(followUp => followUp.Name).Order(StringComparer.Ordinal).SequenceEqual(organization.FollowUps.Select(followUp => followUp.Name).Order(StringComparer.Ordinal)))
        {
            diagnostics.Error("catalog-live", $"What {mapping.Name} is asked of an organisation does not stand for what it is asked of an account.", organization.Origin, $"It is asked in one place, belongs to nothing, and has the same calls about a thing, by the same names (as).");
        }
    }

    /// <summary>A call of which nobody reads the answer is one too many.</summary>
    private void RequireRead(RecordMapping mapping, string attribute, Origin origin)
    {
        if (!CollectorReads.Attributes(mapping).Contains(attribute))
        {
            diagnostics.Error("catalog-unread", $"Nothing of {mapping.Name} reads self.{attribute}, so the call is made for nothing.", origin, $"Read it in an expression, name the property that it becomes (into), or remove it.");
        }
    }

    private void CheckRead(ApiRead read, Origin origin)
    {
        if (!Reading().IsMatch(read.Operation))
        {
            diagnostics.Error("catalog-live", $"{read.Operation} does not sound like an operation that only reads.", origin, $"Name one that describes, lists or gets.");
        }

        foreach (var action in read.Actions)
        {
            if (!Action().IsMatch(action))
            {
                diagnostics.Error("catalog-live", $"\"{action}\" is no permission that only reads.", origin, $"Write it as IAM does: ec2:DescribeInstances.");
            }
            else if (catalog.NeverCalled.TryGetValue(action, out var why))
            {
                diagnostics.Error("catalog-live", $"{action} is never asked for: {why}.", origin, $"Take another operation, or say in unreadable that no call tells it.");
            }
        }

        if (read.Page is { } page && (page.In.Length == 0 || page.Out.Length == 0))
        {
            diagnostics.Error("catalog-missing", $"The pages of {read.Operation} have no \"in\" or no \"out\".", origin, $"Write page = {{ in = \"…\", out = \"…\" }}.");
        }
    }

    private void CheckParents(RecordMapping mapping, Dictionary<string, RecordMapping> mappings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { mapping.Name };
        for (var parent = mapping.Collector!.Parent; parent is not null; parent = mappings[parent].Collector!.Parent)
        {
            if (!mappings.ContainsKey(parent))
            {
                diagnostics.Error("catalog-dangling", $"{mapping.Name} is read by {parent}, which has no collector.", mapping.Origin, $"Write one, or correct the name.");
                return;
            }

            if (!seen.Add(parent))
            {
                diagnostics.Error("catalog-live", $"{mapping.Name} is read by itself.", mapping.Origin, $"Correct parent.");
                return;
            }
        }
    }

    [GeneratedRegex("^(?:Get|List|Describe|BatchGet|BatchDescribe|Search|Select)[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    [GeneratedRegex("^[a-z0-9-]+:(?:(?:Get|List|Describe|BatchGet|BatchDescribe|Search|Select|View|Read)[A-Za-z0-9]+|GET)$", RegexOptions.CultureInvariant)]
    private static partial Regex Action();
}
