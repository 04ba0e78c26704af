using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Matrices;

/// <summary>What a matrix is to be.</summary>
/// <param name="Framework">The framework, by any of its names.</param>
/// <param name="Layout">How it is laid out; null for what suits the framework.</param>
/// <param name="As">Whose view it takes.</param>
/// <param name="ForCustomers">Whether it is for the customers of the team.</param>
public sealed record MatrixRequest(string Framework, MatrixLayout? Layout = null, MatrixSide As = MatrixSide.Customer, bool ForCustomers = false);

/// <summary>Makes a responsibility matrix of what is deployed.</summary>
public static class MatrixUseCase
{
    /// <summary>Reads, judges, scores, and lays out.</summary>
    /// <exception cref="RequestException">There is no such framework, or the layout is not for it.</exception>
    public static async Task<(ResponsibilityMatrix Matrix, ImmutableArray<ReportedDiagnostic> Diagnostics)> RunAsync(MatrixRequest matrix, InputRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        var result = await ScanUseCase.RunAsync(request with { Frameworks = [matrix.Framework] }, host, progress, cancellation).ConfigureAwait(false);
        var exported = matrix.ForCustomers ? KnowledgeSource.Open(request.Knowledge, host, new SourceMap()).Exported : [];
        return (Of(result, matrix, exported), result.Diagnostics);
    }

    /// <summary>The matrix of an assessment whose first framework is the one that is asked for.</summary>
    /// <param name="exported">What stays with the customers of the team; not looked at where it is not for these.</param>
    /// <exception cref="RequestException">The layout is not for the framework.</exception>
    public static ResponsibilityMatrix Of(AssessmentResult result, MatrixRequest request, ImmutableArray<ExportedPart> exported)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(request);
        var framework = result.Frameworks[0];
        var layout = request.Layout ?? LayoutOf(framework);
        if (LayoutProblem(layout, framework) is { } problem)
        {
            throw new RequestException(problem);
        }

        var matrix = new MatrixBuilder(result, framework).Build() with { Layout = layout, As = request.ForCustomers ? MatrixSide.Provider : request.As };
        return request.ForCustomers ? CustomerMatrix.Of(matrix, exported) : matrix;
    }

    /// <summary>The layout that suits a framework.</summary>
    public static MatrixLayout LayoutOf(FrameworkAssessment framework) => framework.Id switch
    {
        "nist-800-171-r2" or "nist-800-171-r3" => MatrixLayout.Cmmc,
        "csa-ccm-4.1" => MatrixLayout.Ccm,
        "pci-dss-4" => MatrixLayout.Pci,
        "iso-27017-2015" => MatrixLayout.Iso27017,
        "soc2-tsc" => MatrixLayout.Soc2,
        _ when framework.Id.StartsWith("fedramp-rev5-", StringComparison.Ordinal) => MatrixLayout.FedrampCrm,
        _ => MatrixLayout.Plain,
    };

    private static Message? LayoutProblem(MatrixLayout layout, FrameworkAssessment framework)
    {
        var fits = layout switch
        {
            MatrixLayout.Cmmc => framework.Id.StartsWith("nist-800-171-", StringComparison.Ordinal),
            MatrixLayout.Ccm or MatrixLayout.Caiq => framework.Id.StartsWith("csa-ccm-", StringComparison.Ordinal),
            MatrixLayout.Pci => framework.Id.StartsWith("pci-dss-", StringComparison.Ordinal),
            MatrixLayout.Iso27017 => framework.Id.StartsWith("iso-", StringComparison.Ordinal),
            MatrixLayout.Soc2 => framework.Id.StartsWith("soc2-", StringComparison.Ordinal),
            MatrixLayout.FedrampCrm => framework.NamedBy == "nist-800-53-r5",
            _ => true,
        };
        return fits ? null : (Message)$"the layout {layout.Name()} is not for {framework.Id}; {LayoutOf(framework).Name()} and plain are.";
    }
}
