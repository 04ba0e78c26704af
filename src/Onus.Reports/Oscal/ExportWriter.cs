using Onus.Contracts.Matrices;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>
/// Writes a plan that exports: what the team provides to its customers and leaves to them; or what AWS provides to the team and leaves to it, as the catalogue has it.
/// Of the second, the ids are those that the team's own plan refers to.
/// </summary>
internal sealed class ExportWriter(OscalPackage package, OscalPen pen)
{
    private readonly OscalComponents _components = new(package, pen);

    private bool IsAws => package.Kind == OscalKind.Provider;

    private string Name => IsAws ? OscalComponents.Amazon : package.System;

    public void Write() => pen.Object(OscalPlan.Member, () =>
    {
        new OscalHead(package, pen).Write(IsAws ? $"What AWS provides to {package.System} and leaves to it, as the catalogue of Onus has it" : $"What the customers of {package.System} inherit, and what is theirs");
        new PlanFrame(package, pen).Write(Name, IsAws
            ? "AWS as the catalogue of Onus sees it from its public sources. AWS has not written or reviewed this; its own reports and customer responsibility matrix win."
            : $"The service {package.System} as its customers see it. The provider's contract and guides say more, and win.");
        pen.Object("system-implementation", () =>
        {
            pen.List("users", [OscalHead.Owner], role =>
            {
                pen.Word("uuid", pen.Id("user", role));
                pen.Word("title", "Whoever runs the system");
                pen.Words("role-ids", role);
            });
            pen.List("components", [_components.System], component => _components.Write(component));
        });
        pen.Object("control-implementation", () =>
        {
            pen.Text("description", $"Per control of {package.Framework.Title} what {Name} provides, and what it leaves to whoever uses it.");
            pen.List("implemented-requirements", package.Matrix.Rows, Write);
        });
    });

    private void Write(MatrixRow row)
    {
        var control = OscalControls.IdOf(row.Id);
        var provided = row.Aws.GroupBy(part => part.Responsibility, StringComparer.Ordinal).ToList();
        var asked = row.Customer.GroupBy(part => part.Responsibility, StringComparer.Ordinal).ToList();
        pen.Word("uuid", pen.Id("requirement", control));
        pen.Word("control-id", control);
        pen.List("by-components", [_components.System], component =>
        {
            pen.Word("component-uuid", component.Id);
            pen.Word("uuid", pen.Id("by-component", control, component.Id));
            pen.Text("description", provided.Count == 0 && asked.Count == 0
                ? $"{Name} states nothing of this control to whoever uses it."
                : $"{Name} does {OscalWords.Count(provided.Count, "thing")} for this control, and leaves {OscalWords.Count(asked.Count, "thing")} to whoever uses it.");
            pen.Properties(("control-origination", asked.Count == 0 ? "system-specific" : provided.Count == 0 ? "customer-provided" : "customer-configured", false));
            if (provided.Count + asked.Count > 0)
            {
                pen.Object("export", () => WriteExport(control, provided, asked));
            }
        });
    }

    private void WriteExport(string control, List<IGrouping<string, MatrixPart>> provided, List<IGrouping<string, MatrixPart>> asked)
    {
        pen.List("provided", provided, group =>
        {
            pen.Word("uuid", ProvidedId(control, group.Key));
            pen.Text("description", OscalWords.Lines(group, withStatus: false));
            pen.Properties(("responsibility", group.Key, true));
        });
        pen.List("responsibilities", asked, group =>
        {
            pen.Word("uuid", IsAws ? ProvidedIds.Responsibility(control, group.Key) : pen.Id("asked", control, group.Key));
            if (provided.Exists(other => other.Key == group.Key))
            {
                pen.Word("provided-uuid", ProvidedId(control, group.Key));
            }

            pen.Text("description", OscalWords.Lines(group, withStatus: false));
            pen.Properties(("responsibility", group.Key, true));
        });
    }

    private string ProvidedId(string control, string responsibility) => IsAws ? ProvidedIds.Provided(control, responsibility) : pen.Id("provided", control, responsibility);
}
