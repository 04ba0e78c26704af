using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>Writes the team's system security plan: per control what is inherited of AWS and of third parties, which of AWS's expectations are satisfied, and what the system does itself.</summary>
internal sealed class PlanWriter(OscalPackage package, OscalPen pen)
{
    private readonly OscalComponents _components = new(package, pen);
    private readonly OscalHead _head = new(package, pen);

    public void Write() => pen.Object(OscalPlan.Member, () =>
    {
        _head.Write($"System security plan of {package.System}: who holds each control of {package.Framework.Title}");
        new PlanFrame(package, pen).Write(package.System, $"{package.System} on AWS: {OscalWords.Count(package.Result.Resources.Length, "resource")} of {OscalWords.Count(package.Matrix.Services.Length, "service")}, as its templates and plans declare them.");
        WriteImplementation();
        pen.Object("control-implementation", () =>
        {
            pen.Text("description", $"Per control of {package.Framework.Title} who holds it for what is deployed, as Onus works it out of {package.Result.Title} on {package.Result.Date}.");
            pen.List("implemented-requirements", package.Matrix.Rows, Write);
        });
    });

    /// <summary>The report on file that says since when AWS's services are authorized; null where none does.</summary>
    private ReportNote? Authorization => package.Result.Reports.FirstOrDefault(report => report.State == RecordState.Current
        && string.Equals(report.Provider, ReportNote.Aws, StringComparison.OrdinalIgnoreCase) && report.Series.Contains("fedramp", StringComparison.OrdinalIgnoreCase));

    private void WriteImplementation() => pen.Object("system-implementation", () =>
    {
        var authorization = Authorization is { } report ? pen.Id("authorization", report.Name) : null;
        pen.List("leveraged-authorizations", Authorization is { } one ? [one] : Array.Empty<ReportNote>(), note =>
        {
            pen.Word("uuid", authorization!);
            pen.Line("title", $"{OscalComponents.Amazon}, {note.Series}");
            pen.Word("party-uuid", OscalHead.Aws);
            pen.Word("date-authorized", note.From);
            pen.Text("remarks", $"The first day of the period of the report \"{note.Name}\" on file; the day of the authorization itself, and its id, stand in it.");
        });
        pen.List("users", [OscalHead.Owner], role =>
        {
            pen.Word("uuid", pen.Id("user", role));
            pen.Word("title", "Whoever runs the system");
            pen.Words("role-ids", role);
        });
        pen.List("components", [_components.System, _components.Aws, .. _components.ThirdParties.Values, .. _components.Services], component => _components.Write(component, component == _components.Aws ? authorization : null));
        _components.WriteInventory(package, package.Result.Resources.Where(resource => resource.Split is not null).DistinctBy(resource => _components.ResourceId(package, resource)), withServices: true);
    });

    private void Write(MatrixRow row)
    {
        var control = OscalControls.IdOf(row.Id);
        pen.Word("uuid", pen.Id("requirement", control));
        pen.Word("control-id", control);
        pen.Properties(("state", row.State.Name(), true), ("holder", row.Holder?.Name(), true));
        pen.List("by-components", Components(row), component => Write(component, row, control));
        pen.Text("remarks", OscalWords.Remark(row));
    }

    private IEnumerable<OscalComponent> Components(MatrixRow row)
    {
        if (!row.Aws.IsEmpty)
        {
            yield return _components.Aws;
        }

        foreach (var party in row.ThirdParties.Select(part => part.Party ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return _components.ThirdParties[party];
        }

        if (!row.Customer.IsEmpty || row.Rest is not null || (row.Aws.IsEmpty && row.ThirdParties.IsEmpty))
        {
            yield return _components.System;
        }
    }

    private void Write(OscalComponent component, MatrixRow row, string control)
    {
        pen.Word("component-uuid", component.Id);
        pen.Word("uuid", pen.Id("by-component", control, component.Id));
        if (component == _components.System)
        {
            WriteOwn(row);
            return;
        }

        var isAws = component == _components.Aws;
        var parts = isAws ? row.Aws : [.. row.ThirdParties.Where(part => _components.ThirdParties[part.Party ?? ""] == component)];
        pen.Text("description", OscalWords.Lines(parts, withStatus: false));
        pen.Properties(("control-origination", "inherited", false));
        pen.Object("implementation-status", () => pen.Word("state", "implemented"));
        pen.List("inherited", parts.GroupBy(part => part.Responsibility, StringComparer.Ordinal), group =>
        {
            pen.Word("uuid", pen.Id("inherited", control, component.Id, group.Key));
            pen.Word("provided-uuid", isAws ? ProvidedIds.Provided(control, group.Key) : pen.Id("provided", control, component.Id, group.Key));
            pen.Text("description", OscalWords.Inherited(group, component.Title, package.Result.CatalogDate ?? package.Result.Date));
            pen.Properties(("responsibility", group.Key, true));
        });
        if (isAws)
        {
            pen.List("satisfied", row.Customer.GroupBy(part => part.Responsibility, StringComparer.Ordinal).Where(IsDone), group =>
            {
                pen.Word("uuid", pen.Id("satisfied", control, group.Key));
                pen.Word("responsibility-uuid", ProvidedIds.Responsibility(control, group.Key));
                pen.Text("description", OscalWords.Satisfied(group));
                pen.Properties(("responsibility", group.Key, true));
            });
        }
    }

    private void WriteOwn(MatrixRow row)
    {
        pen.Text("description", Matrix.MatrixWords.Customer(row));
        pen.Properties(("control-origination", row.State == RequirementState.NotCovered ? "organization" : "system-specific", false));
        pen.Object("implementation-status", () =>
        {
            pen.Word("state", OscalWords.Implementation(row));
            pen.Text("remarks", $"{OscalWords.Remark(row)} Evidence: {Matrix.MatrixWords.Evidence(row)}");
        });
        pen.List("responsible-roles", [OscalHead.Owner], role =>
        {
            pen.Word("role-id", role);
            pen.Words("party-uuids", [_head.PartyOf(""), .. row.Parties.Select(_head.PartyOf)]);
        });
    }

    /// <summary>Whether all of it is verified or attested.</summary>
    private static bool IsDone(IEnumerable<MatrixPart> parts) => parts.SelectMany(part => part.Standings).All(standing => standing.Status is ObligationStatus.Met or ObligationStatus.Attested);
}
