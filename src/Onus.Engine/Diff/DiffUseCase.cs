using System.Collections.Immutable;
using Onus.Assessment.Comparison;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Changes;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Engine.Inputs;
using Onus.Engine.Reporting;
using Onus.Sources.Files;
using Onus.Sources.Files.Git;

namespace Onus.Engine.Diff;

/// <summary>What is compared.</summary>
/// <param name="Arguments">Two paths, or revisions and then paths in the repository, as <c>git diff</c> takes them.</param>
/// <param name="Paths">The paths behind <c>--</c>; null when it was not given.</param>
/// <param name="Input">What is known besides, and by which knowledge both sides are judged. Its own paths are not read.</param>
public sealed record DiffRequest(IReadOnlyList<string> Arguments, IReadOnlyList<string>? Paths, InputRequest Input);

/// <summary>What a change does.</summary>
/// <param name="Difference">What changes; null when a side can't be read at all.</param>
/// <param name="Diagnostics">What is wrong with the inputs: with both, with the one before, with the one after.</param>
public sealed record DiffResult(Difference? Difference, ImmutableArray<ReportedDiagnostic> Diagnostics);

/// <summary>Compares two states: paths, revisions, the working tree, stored results.</summary>
public static class DiffUseCase
{
    /// <summary>Reads and judges both sides, and compares them.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<DiffResult> RunAsync(DiffRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => RunWithKnowledge(request, host, progress, cancellation).Result, cancellation);

    /// <summary>The same, with the knowledge that the state after was judged by; that where the host stands, where it is a stored result.</summary>
    internal static (DiffResult Result, ServiceCatalog Knowledge) RunWithKnowledge(DiffRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var question = DiffQuestion.Read(request.Arguments, request.Paths, host);
        var session = InputSession.Open(request.Input, host, progress, cancellation);
        var (ofBase, ofHead) = (new DiagnosticBag(), new DiagnosticBag());
        var settings = new SideSettings(request.Input.Knowledge, session, host);
        var before = Read(question.Base, question.Repository, settings, host, ofBase);
        var ofBaseSession = settings.Last;
        var after = Read(question.Head, question.Repository, settings, host, ofHead);

        // What a change does to what is shown counts when it is merged: the base says what is shown of both sides.
        var view = ofBaseSession.ViewOf(request.Input, settings.Around ?? Surroundings.Of([], host), host);
        (before, after) = (before is null ? null : view.Apply(before), after is null ? null : view.Apply(after));

        // What is wrong with both sides is said once, and what only the one before has is said to be of it.
        var head = ofHead.Report(session.Places);
        var ofBoth = head.Select(Told).ToHashSet();
        ImmutableArray<ReportedDiagnostic> diagnostics =
        [
            .. session.Diagnostics.Report(session.Places),
            .. ofBase.Report(session.Places).Where(item => !ofBoth.Contains(Told(item))).Select(item => item with { Message = $"In {question.Base.Title}: {item.Message}" }),
            .. head,
        ];
        return (new DiffResult(before is null || after is null ? null : new Differ(session.Catalog).Compare(before, after) with { Diagnostics = diagnostics }, diagnostics), settings.Last.Catalog);

        static (Place?, string, string) Told(ReportedDiagnostic item) => (item.Location, item.Code, item.Message);
    }

    /// <summary>One side; null when it can't be read at all.</summary>
    private static AssessmentResult? Read(DiffSide side, GitRepository? repository, SideSettings settings, IHost host, DiagnosticBag diagnostics)
    {
        switch (side)
        {
            case PathSide { Path: var path }:
                var named = host.Named(path);
                var file = named.Find() ?? default;
                var isFile = file is { Kind: EntryKind.File, Path.Length: > 0 };
                return isFile && named.Tree.Read(file.Path, AssessmentReader.HeadSize).Bytes is { } start && AssessmentReader.Recognises(start)
                    ? StoredResult.Read(named, file, named.Shown, settings.Session.Places, diagnostics)
                    : AssessPath(named, side.Title, RootOf(path, isFile), settings, host, diagnostics);
            case RevisionSide revision:
                using (var tree = GitTree.Open(repository!.Git, revision.Commit, diagnostics))
                {
                    return tree is null ? null : AssessIn(tree, revision.Paths, side.Title, settings, diagnostics);
                }

            case WorkingTreeSide { Paths: var paths }:
                var working = new ListedTree(host.Folder(repository!.Root, "."), repository.WorkingFiles());
                return AssessIn(working, paths, side.Title, settings, diagnostics);
            default:
                throw new NotSupportedException(side.ToString());
        }
    }

    private static AssessmentResult AssessPath(InputPath path, string title, string root, SideSettings settings, IHost host, DiagnosticBag diagnostics)
    {
        var around = Surroundings.Of([path], host);
        return Assess([path], around, title, root, settings.Above(path, around, diagnostics), diagnostics);
    }

    private static AssessmentResult AssessIn(FileTree tree, IReadOnlyList<string> paths, string title, SideSettings settings, DiagnosticBag diagnostics)
    {
        List<InputPath> below = [.. paths.Select(path => new InputPath(tree, path, tree.ShownOf(path))).Where(path => path.Find() is not null)];
        return Assess(below, Surroundings.In(tree, below), title, "", settings.InRepository(tree, below, diagnostics), diagnostics);
    }

    private static AssessmentResult Assess(IReadOnlyList<InputPath> paths, Surroundings around, string title, string root, InputSession session, DiagnosticBag diagnostics)
    {
        var inventory = session.Read(paths, around, diagnostics, title);
        return session.Result(inventory, title, diagnostics, root);
    }

    /// <summary>The folder that both sides have under different names.</summary>
    private static string RootOf(string path, bool isFile)
    {
        var plain = path.Replace('\\', '/').TrimEnd('/');
        return !isFile ? plain : plain.LastIndexOf('/') is var slash and > 0 ? plain[..slash] : "";
    }
}
