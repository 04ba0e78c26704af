using Onus.Contracts;
using Onus.Contracts.Fixes;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Secrets;
using Onus.Engine.Inputs;
using Onus.Engine.Remedies;
using Onus.Sources.Files;
using Onus.Sources.Fixes;

namespace Onus.Engine.Fix;

/// <summary>Tries changes out: on the texts, not on the files. What does not mend, or breaks something, is taken back.</summary>
/// <param name="session">Reads and judges.</param>
/// <param name="paths">What is read.</param>
/// <param name="around">What it lies in.</param>
/// <param name="files">What may be changed.</param>
/// <param name="before">How it stood.</param>
internal sealed class Trial(InputSession session, IReadOnlyList<InputPath> paths, Surroundings around, EditableFiles files, Verdicts before)
{
    private const int MostRounds = 5;
    private readonly IReadOnlyList<IFixer> _fixers = Fixers.Of(session.Catalog);

    /// <summary>What fails by the changes that are kept, and was not asked before.</summary>
    public IReadOnlyList<OpenedFinding> Opened { get; private set; } = [];

    /// <summary>Tries all at once, and again without those that don't do.</summary>
    public void Run(IReadOnlyList<Candidate> candidates, CancellationToken cancellation)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            files.Reset();

            // Where two remedies want the same place, the graver has the last word.
            foreach (var candidate in candidates.Where(item => item.Obstacle is null).OrderBy(item => item.Check.Severity))
            {
                cancellation.ThrowIfCancellationRequested();
                candidate.Obstacle = files.Try(() => Change(candidate));
            }

            if (!files.Changed.Any() || !Dismiss(candidates))
            {
                return;
            }
        }

        // What still quarrels after so many rounds is not for a program to settle.
        files.Reset();
        foreach (var candidate in candidates.Where(item => item.Obstacle is null))
        {
            candidate.Obstacle = $"Several remedies get in each other's way here; apply them one by one with --check.";
        }
    }

    private Message? Change(Candidate candidate)
    {
        if (candidate.Task is not { } task)
        {
            return $"Nobody knows where the resource is declared.";
        }

        var kind = task.Deployment.Kind;
        return _fixers.FirstOrDefault(fixer => fixer.Kind == kind) is { } found ? found.Fix(task, files)
            : $"What was read is no source that people write ({kind}): change what it was made from.";
    }

    /// <summary>Reads and judges the changed texts, and gives up the changes that don't do.</summary>
    /// <returns>Whether any was given up.</returns>
    private bool Dismiss(IReadOnlyList<Candidate> candidates)
    {
        var diagnostics = new DiagnosticBag();
        var ledger = session.Assess(session.Read([.. paths.Select(Changed)], around, diagnostics, "what would be").Deployments, diagnostics);
        var after = new Verdicts(ledger);
        var dismissed = false;
        foreach (var candidate in candidates.Where(item => item.Obstacle is null && after.Of(item) is not (FindingStatus.Pass or FindingStatus.NotApplicable or FindingStatus.Waived)))
        {
            candidate.Obstacle = $"What could be written there does not mend it.";
            dismissed = true;
        }

        if (dismissed)
        {
            return true;
        }

        var worse = after.WorseThan(before).ToHashSet(StringComparer.Ordinal);
        var errors = diagnostics.Items.Count(item => item.Severity == DiagnosticSeverity.Error) > session.Diagnostics.Items.Count(item => item.Severity == DiagnosticSeverity.Error);
        if (worse.Count == 0 && !errors)
        {
            Opened = [.. after.OpenedSince(before).Select(item => new OpenedFinding(item.Check, item.Resource[..item.Resource.LastIndexOf('#')], Redaction.Of(item.Resource[(item.Resource.LastIndexOf('#') + 1)..])))];
            return false;
        }

        var applied = candidates.Where(item => item.Obstacle is null).ToList();
        var guilty = applied.FindAll(item => worse.Contains(item.Resource.Key));
        foreach (var candidate in guilty.Count > 0 ? guilty : applied)
        {
            candidate.Obstacle = $"The change would break something else.";
            dismissed = true;
        }

        return dismissed;
    }

    private InputPath Changed(InputPath path)
    {
        var texts = files.Changed
            .Select(file => (file, Path: TreePath.Inside(path.Tree.Location, file.Tree.LocationOf(file.Path))))
            .Where(item => item.Path is not null)
            .Select(item => KeyValuePair.Create(item.Path!, (ReadOnlyMemory<byte>)item.file.Content));
        return path with { Tree = new OverlayTree(path.Tree, texts) };
    }
}
