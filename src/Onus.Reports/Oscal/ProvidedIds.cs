using Onus.Contracts;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>The ids of what AWS provides and asks for, as the catalogue has it: the same for every system, so that plans and the plan of the provider find each other.</summary>
internal static class ProvidedIds
{
    /// <summary>The id of what AWS does of a responsibility for a control.</summary>
    public static string Provided(string control, string responsibility) => OscalUuid.Of(ReportNote.Aws, "provided", control, responsibility).ToString();

    /// <summary>The id of what AWS leaves to its customers of a responsibility for a control.</summary>
    public static string Responsibility(string control, string responsibility) => OscalUuid.Of(ReportNote.Aws, "responsibility", control, responsibility).ToString();
}
