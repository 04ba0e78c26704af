using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>Writes the services that are deployed as components, and per control who does what for each.</summary>
internal sealed class ComponentDefinitionWriter(OscalPackage package, OscalPen pen)
{
    private readonly OscalComponents _components = new(package, pen);

    public void Write() => pen.Object("component-definition", () =>
    {
        new OscalHead(package, pen).Write($"The AWS services of {package.System}: who does what for each control of {package.Framework.Title}");
        var rows = RowsByService();
        pen.List("components", _components.Services.Concat(_components.Scopes).Where(component => rows.ContainsKey(component.Id)), component =>
        {
            // A definition knows no component type "system".
            _components.WriteHead(component.Type == "system" ? component with { Type = "service" } : component);
            pen.List("control-implementations", [component], _ =>
            {
                pen.Word("uuid", pen.Id("control-implementation", component.Id, package.Framework.Id));
                pen.Word("source", OscalControls.SourceOf(package.Framework)!);
                pen.Text("description", $"Who does what for {component.Title}, as Onus works it out. OSCAL has no word for a shared control: the property holder says it.");
                pen.List("implemented-requirements", rows[component.Id], row => Write(row, component));
            });
        });
    });

    private Dictionary<string, List<MatrixRow>> RowsByService()
    {
        var rows = new Dictionary<string, List<MatrixRow>>(StringComparer.Ordinal);
        foreach (var row in package.Matrix.Rows)
        {
            foreach (var id in row.Aws.Concat(row.Customer).Concat(row.ThirdParties).SelectMany(OscalComponents.ServicesOf).Distinct(StringComparer.Ordinal).Select(_components.ServiceId))
            {
                (rows.TryGetValue(id, out var known) ? known : rows[id] = []).Add(row);
            }
        }

        return rows;
    }

    private void Write(MatrixRow row, OscalComponent component)
    {
        var control = OscalControls.IdOf(row.Id);
        var (aws, customer, third) = (Of(row.Aws, component), Of(row.Customer, component), Of(row.ThirdParties, component));
        var holder = customer.IsEmpty ? aws.IsEmpty ? Holder.ThirdParty : Holder.Aws : aws.IsEmpty && third.IsEmpty ? Holder.Customer : Holder.Shared;
        pen.Word("uuid", pen.Id("component-requirement", component.Id, control));
        pen.Word("control-id", control);
        pen.Text("description", string.Join("\n", Lines("AWS", aws).Concat(Lines("Third party", third)).Concat(Lines("Customer", customer))));
        pen.Properties([("holder", holder.Name(), true), .. aws.Concat(customer).Concat(third).Select(part => part.Responsibility).Distinct(StringComparer.Ordinal).Select(id => ("responsibility", (string?)id, true))]);
    }

    private static IEnumerable<string> Lines(string who, ImmutableArray<MatrixPart> parts) => parts.Select(part => $"{who}: {part.Title}: {part.Does}").Distinct(StringComparer.Ordinal);

    private ImmutableArray<MatrixPart> Of(ImmutableArray<MatrixPart> parts, OscalComponent component) => [.. parts.Where(part => OscalComponents.ServicesOf(part).Any(service => _components.ServiceId(service) == component.Id))];
}
