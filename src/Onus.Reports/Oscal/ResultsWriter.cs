using Onus.Contracts;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>Writes the results of an assessment: what was observed, what is at risk, and per control whether its objective is satisfied.</summary>
internal sealed class ResultsWriter(OscalPackage package, OscalPen pen)
{
    public void Write() => pen.Object("assessment-results", () =>
    {
        var plan = pen.Id("resource", "assessment-plan");
        new OscalHead(package, pen).Write($"Assessment of {package.System} by {package.Framework.Title}");
        pen.Object("import-ap", () => pen.Word("href", "#" + plan));
        pen.List("results", [package], _ => WriteResult());
        pen.Object("back-matter", () => pen.List("resources", [plan], id =>
        {
            pen.Word("uuid", id);
            pen.Word("title", "Assessment plan");
            pen.Text("description", "There is no plan beside this: Onus puts each check of its catalogue to everything that is deployed that the check is about, looks at the reports and results that are named, and takes what people attest.");
        }));
    });

    private void WriteResult()
    {
        var shown = new ShownFindings(package);
        var components = new OscalComponents(package, pen);
        var observations = new ObservationWriter(package, pen, components, shown);
        var risks = new RiskWriter(package, pen, shown, observations);
        pen.Word("uuid", pen.Id("result", package.Framework.Id));
        pen.Line("title", $"{package.System} on {package.Result.Date}");
        pen.Text("description", $"{OscalWords.Count(package.Result.Resources.Length, "resource")}; requirements by how they stand: {string.Join(", ", package.Framework.States.Select(entry => $"{entry.Key} {entry.Value}"))}. Of the controls that nothing of the catalogue serves there is no finding.");
        pen.Word("start", package.Moment);
        pen.Word("end", package.Moment);
        if (observations.Subjects(open: false).Any())
        {
            pen.Object("local-definitions", () => components.WriteInventory(package, observations.Subjects(open: false), withServices: false));
        }

        pen.Object("reviewed-controls", () => pen.List("control-selections", [shown.Controls], controls => pen.List("include-controls", controls, control => pen.Word("control-id", control.Control))));
        observations.Write(open: false);
        risks.Write();
        pen.List("findings", shown.Controls, control => Write(control, observations, risks));
    }

    private void Write(ControlEvidence control, ObservationWriter observations, RiskWriter risks)
    {
        var (state, reason) = control.Requirement.State switch
        {
            RequirementState.Inherited or RequirementState.Met or RequirementState.Attested => ("satisfied", "pass"),
            RequirementState.Unmet => ("not-satisfied", "fail"),
            _ => ("not-satisfied", "other"),
        };
        var parts = string.Join("; ", control.Requirement.Parts.Select(part => $"{part.Status.Name()} {part.Count}"));
        pen.Word("uuid", pen.Id("finding", control.Control));
        pen.Line("title", $"{control.Requirement.Id}{(control.Requirement.Title is { } title ? $" {title}" : "")}");
        pen.Text("description", $"Obligations by how they stand: {(parts.Length == 0 ? "none that was read" : parts)}.");
        pen.Properties(("state", control.Requirement.State.Name(), true), ("holder", control.Requirement.Holder?.Name(), true));
        pen.Object("target", () =>
        {
            pen.Word("type", "objective-id");
            pen.Word("target-id", control.Control + "_obj");
            pen.Object("status", () =>
            {
                pen.Word("state", state);
                pen.Word("reason", reason);
                pen.Text("remarks", Remark(control));
            });
        });
        pen.List("related-observations", observations.Of(control), id => pen.Word("observation-uuid", id));
        pen.List("related-risks", risks.Of(control), id => pen.Word("risk-uuid", id));
    }

    /// <summary>What OSCAL's two words leave out: how it stands, and whether what is inherited is shown by anything.</summary>
    private string Remark(ControlEvidence control)
    {
        var missing = package.Matrix.Rows.FirstOrDefault(row => row.Id == control.Requirement.Id)?.Evidence.Where(item => item.Kind == "missing").Select(item => item.Text) ?? [];
        return string.Join(" ", missing.Prepend(control.Requirement.State switch
        {
            RequirementState.Inherited => "A provider holds all of it.",
            RequirementState.Met => "What is the customer's is verified.",
            RequirementState.Attested => "What is the customer's is verified or attested.",
            RequirementState.Unmet => "Something is verifiably not done.",
            RequirementState.Unknown => "Something that decides it is not known before it is deployed.",
            RequirementState.Expired => "What was attested is out of date.",
            RequirementState.Waived => "Something is not done, and somebody has accepted that.",
            RequirementState.NotApplicable => "Nothing that was read bears what serves it.",
            _ => "Something is the customer's, and nothing verifies or attests it.",
        }));
    }
}
