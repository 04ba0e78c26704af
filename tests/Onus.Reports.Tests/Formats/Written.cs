using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Tests.Formats;

/// <summary>Assessments, and what formats make of them.</summary>
internal static class Written
{
    private static readonly Lazy<AssessmentResult> Shop = new(() => FolderHost.Scan(Checkout.Root, "samples/web-shop"));

    /// <summary>How formats are asked for what they write.</summary>
    public static ReportOptions Options { get; } = new() { Account = "111122223333", Region = "eu-central-1" };

    /// <summary>The sample, as a scan shows it: what the usual profile does not ask for is hidden.</summary>
    public static AssessmentResult Sample => Shop.Value;

    /// <summary>Every format that can write an assessment.</summary>
    public static IEnumerable<ReportFormat> Formats => ReportFormats.OfAssessments.Select(ReportFormats.Named);

    /// <summary>What a format writes.</summary>
    public static byte[] Bytes(string format, AssessmentResult result, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        ReportFormats.Named(format).Assessment!(result, output, options ?? Options);
        return output.ToArray();
    }

    /// <summary>What a format writes, as text.</summary>
    public static string Text(string format, AssessmentResult result, ReportOptions? options = null) => Encoding.UTF8.GetString(Bytes(format, result, options));
}
