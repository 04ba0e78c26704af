using System.Collections.Immutable;
using Onus.Assessment.Verification;
using Onus.Catalog;
using Onus.Catalog.Packing;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Engine.Catalogs;

/// <summary>What came of verifying a catalogue.</summary>
/// <param name="Diagnostics">Every mistake, by place.</param>
public sealed record VerifyResult(CatalogVerification Verification, ImmutableArray<ReportedDiagnostic> Diagnostics);

/// <summary>Validates a catalogue as a whole, runs its examples, and writes its index.</summary>
public static class VerifyUseCase
{
    /// <summary>Reads all of a catalogue and reports every mistake.</summary>
    /// <param name="folder">The folder; null for the catalogue that Onus brings.</param>
    /// <exception cref="RequestException">It is no catalogue.</exception>
    public static Task<VerifyResult> RunAsync(string? folder, IHost host, CancellationToken cancellation = default) => Task.Run(
        () =>
        {
            var (catalog, places, diagnostics) = Open(folder, host);
            var result = new CatalogVerifier(catalog, diagnostics).Verify(cancellation);
            catalog.CheckWriting(diagnostics);
            if (!catalog.IsIndexCurrent())
            {
                diagnostics.Error("catalog-stale-index", $"{catalog.Tree.ShownOf(ServiceCatalog.IndexFile)} was written before the last change of the catalogue.", default, $"Run onus catalog index, or delete it.");
            }

            var reported = diagnostics.Report(places);
            var errors = reported.Count(item => item.Severity == DiagnosticSeverity.Error);
            return new VerifyResult(new CatalogVerification(result.Services, result.Checks, result.Overrides, result.Examples, result.Failed, errors), reported);
        },
        cancellation);

    /// <summary>Reads a team's settings, reports every mistake, and runs the examples of what they declare.</summary>
    /// <param name="knowledge">The settings, and the catalogue that they are read with.</param>
    /// <exception cref="RequestException">A file of them is not there, or has mistakes.</exception>
    public static Task<VerifyResult> SettingsAsync(KnowledgeRequest knowledge, IHost host, CancellationToken cancellation = default) => Task.Run(
        () =>
        {
            var (places, diagnostics) = (new SourceMap(), new DiagnosticBag());
            var catalog = KnowledgeSource.Open(knowledge, host, places);
            var result = new CatalogVerifier(catalog, diagnostics).VerifySettings(cancellation);
            var reported = diagnostics.Report(places);
            return new VerifyResult(new CatalogVerification(result.Services, result.Checks, result.Overrides, result.Examples, result.Failed, reported.Count(item => item.Severity == DiagnosticSeverity.Error)), reported);
        },
        cancellation);

    /// <summary>The index of a catalogue; null, with the mistakes, when it has any.</summary>
    /// <exception cref="RequestException">It is no catalogue.</exception>
    public static (string? Text, ImmutableArray<ReportedDiagnostic> Diagnostics) IndexOf(string folder, IHost host)
    {
        var (catalog, places, diagnostics) = Open(folder, host);
        using var text = new StringWriter();
        catalog.WriteIndex(text);
        return (diagnostics.HasErrors ? null : text.ToString(), diagnostics.Report(places));
    }

    /// <summary>A catalogue as one file that is read without parsing; null, with the mistakes, when it has any.</summary>
    /// <param name="small">Whether it is to be small rather than at hand at once.</param>
    /// <exception cref="RequestException">It is no catalogue.</exception>
    public static (byte[]? Pack, ImmutableArray<ReportedDiagnostic> Diagnostics) PackOf(string folder, bool small, IHost host)
    {
        var (index, diagnostics) = IndexOf(folder, host);
        return (index is null ? null : CatalogPacker.Pack(KnowledgeSource.TreeOf(folder, host), (ServiceCatalog.IndexFile, index), small), diagnostics);
    }

    private static (ServiceCatalog Catalog, SourceMap Places, DiagnosticBag Diagnostics) Open(string? folder, IHost host)
    {
        var (places, diagnostics) = (new SourceMap(), new DiagnosticBag());
        return (ServiceCatalog.Open(KnowledgeSource.TreeOf(folder, host), places, diagnostics, whole: true), places, diagnostics);
    }
}
