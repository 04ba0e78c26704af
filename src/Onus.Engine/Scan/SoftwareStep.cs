using Onus.Assessment.Ledger;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Engine.Software;
using Onus.Evidence.Software;

namespace Onus.Engine.Scan;

/// <summary>Puts the results of scanners that were named, by flags or by settings, beside what was assessed.</summary>
internal static class SoftwareStep
{
    /// <summary>The assessment with them.</summary>
    /// <exception cref="RequestException">One that is named is not there.</exception>
    /// <param name="told">What accounts told beside their resources.</param>
    public static AssessmentResult Apply(AssessmentResult result, ResponsibilityLedger ledger, SoftwareRequest request, IReadOnlyList<ToldEvidence> told, InputSession session, IHost host, CancellationToken cancellation)
    {
        var settings = session.Catalog.TeamAndPolicy.Select(item => item.Dials).ToList();
        var named = settings.SelectMany(dials => dials.SoftwareEvidence).ToList();
        var findings = told.Where(evidence => evidence.Kind == Collector.SoftwareEvidence).ToList();
        if (request.Paths.Count + named.Count + findings.Count == 0)
        {
            return result;
        }

        var rules = session.Catalog.SoftwareRules ?? throw new RequestException($"the catalogue does not say which resources run images: it has no aws/images.hcl.");
        var mostDays = request.MostDays ?? settings.Min(dials => dials.SoftwareEvidenceDays) ?? SoftwareRequest.DefaultDays;
        var book = new SoftwareBook(rules, session.Date, mostDays, session.Places, session.Diagnostics);
        findings.ForEach(evidence => book.Take(evidence.Document, evidence.From));
        foreach (var path in request.Paths)
        {
            var input = host.Named(path);
            if (!input.IsThere)
            {
                throw new RequestException($"the evidence {path} is not there.");
            }

            book.Read(input.Tree, input.Path, input.Find() is { Kind: EntryKind.File }, cancellation);
        }

        foreach (var name in named)
        {
            Read(name, book, session.Diagnostics, cancellation);
        }

        return result with { Software = book.Join([.. ledger.Resources.Select((resource, at) => (resource.Resource, result.Resources[at]))]), Plans = book.Plans };
    }

    /// <summary>Reads what settings name: a file or a folder, or the files of a folder whose names have a form.</summary>
    private static void Read(SettingsFileName name, SoftwareBook book, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var (tree, path) = (name.Path.Tree, name.Path.Path);
        var pattern = TreePath.NameOf(path).Replace('*', TextForm.Any);
        var names = pattern.Contains(TextForm.Any, StringComparison.Ordinal)
            ? tree.Names(TreePath.FolderOf(path), EntryKind.File).Where(item => TextForm.CanMatch(item, pattern)).Select(item => TreePath.Below(TreePath.FolderOf(path), item)).ToList()
            : name.Path.Find() is not null ? [path] : [];
        names.ForEach(item => book.Read(tree, item, isNamed: tree.Find("", item) is { Kind: EntryKind.File }, cancellation));
        if (names.Count == 0)
        {
            diagnostics.Warning("evidence-not-there", $"No evidence is at {name.Path.Shown}.", name.Origin, $"Correct the path, or let the scanner write its result there.");
        }
    }
}
