using Onus.Assessment;
using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Cli.Git;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Sources;
using Onus.Sources.Files;
using Onus.Sources.Files.Git;

namespace Onus.Cli.Diff;

/// <summary>Reads and assesses one side of a comparison.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="options">What is known besides the sources.</param>
/// <param name="day">The day to speak of; null for the catalogue's.</param>
/// <param name="sources">Where files are registered.</param>
internal sealed class SideReader(ServiceCatalog catalog, ReadOptions options, string? day, SourceMap sources)
{
    /// <summary>The side; null when a result can't be read.</summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="repository">The repository, when it is a revision.</param>
    /// <param name="diagnostics">Where complaints go.</param>
    public AssessmentResult? Read(DiffInput input, GitRepository? repository, DiagnosticBag diagnostics)
    {
        switch (input)
        {
            case PathInput { Path: var path } when File.Exists(path) && IsResult(path):
                return ReadResult(path, diagnostics);
            case PathInput { Path: var path }:
                var root = (Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? "").Replace('\\', '/').TrimEnd('/');
                return Assess([Disk.Input(path)], input.Title, root, diagnostics);
            case RevisionInput revision:
                using (var tree = GitTree.Open(repository!.Git, revision.Commit, diagnostics))
                {
                    return tree is null ? null : Assess(Named(tree, revision.Paths), input.Title, "", diagnostics);
                }

            case WorkingTreeInput { Paths: var paths }:
                return Assess(Named(new ListedTree(DiskTree.At(repository!.Root, "."), repository.WorkingFiles()), paths), input.Title, "", diagnostics);
            default:
                throw new NotSupportedException(input.ToString());
        }
    }

    /// <summary>Modules outside the paths are part of what is below them, so the whole tree may be read.</summary>
    private static List<InputPath> Named(FileTree tree, IReadOnlyList<string> paths) =>
        [.. paths.Select(path => new InputPath(tree, path, tree.ShownOf(path))).Where(path => path.Find() is not null)];

    private AssessmentResult Assess(IReadOnlyList<InputPath> paths, string title, string root, DiagnosticBag diagnostics)
    {
        var inventory = Inventory.Read(paths, options, sources, diagnostics, catalog);
        if (inventory.FilesRecognised == 0 && paths is [var only] && only.Find() is { Kind: EntryKind.File } && !diagnostics.HasErrors)
        {
            diagnostics.Error("diff-not-recognised", $"{title} is of no kind that Onus reads, so there is nothing to compare.", default, "Name a template, a Terraform plan or state, a folder, or a result of onus scan --format json.");
        }

        var ledger = new Assessor(catalog, new AssessmentOptions { Day = day, Diagnostics = diagnostics }).Assess(inventory.Deployments);
        return new ResultBuilder(ledger, sources) { Root = root }.Build(inventory.Deployments, [], title);
    }

    private static bool IsResult(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var head = new byte[AssessmentReader.HeadSize];
            return AssessmentReader.Recognises(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private AssessmentResult? ReadResult(string path, DiagnosticBag diagnostics)
    {
        var file = sources.Add(path);
        try
        {
            using var stream = File.OpenRead(path);
            var result = AssessmentReader.Read(stream, path, out var problem);
            if (problem is not null)
            {
                file.SetLineStarts([.. Enumerable.Range(0, problem.Line).Select(line => (long)line)]);
                diagnostics.Error(problem.Code, problem.Message, file.At(problem.Line - 1 + problem.Column - 1), problem.Remedy);
            }

            return result;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error("result-unreadable", "The result can't be opened.", file.At(0), "Give the user that runs Onus the right to read it.");
            return null;
        }
    }
}
