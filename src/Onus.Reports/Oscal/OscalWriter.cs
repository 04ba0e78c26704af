using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>Writes documents of the Open Security Controls Assessment Language as JSON. Ids are made of names, times of the day of the assessment: the same input is the same bytes.</summary>
public static class OscalWriter
{
    /// <summary>Writes a document.</summary>
    public static void Write(OscalPackage package, Stream output)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ContractsDocuments.Options))
        {
            var pen = package.Kind is OscalKind.Export or OscalKind.Provider ? new OscalPen(json, package.System, package.Kind.Name()) : new OscalPen(json, package.System);
            json.WriteStartObject();
            switch (package.Kind)
            {
                case OscalKind.ComponentDefinition:
                    new ComponentDefinitionWriter(package, pen).Write();
                    break;
                case OscalKind.Ssp:
                    new PlanWriter(package, pen).Write();
                    break;
                case OscalKind.Export or OscalKind.Provider:
                    new ExportWriter(package, pen).Write();
                    break;
                case OscalKind.AssessmentResults:
                    new ResultsWriter(package, pen).Write();
                    break;
                case OscalKind.Poam:
                    new PoamWriter(package, pen).Write();
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(package), package.Kind, "There is no such kind of document.");
            }

            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
