using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;

namespace Onus.Engine.Baselines;

/// <summary>What is asked of baselines.</summary>
/// <param name="Compare">The baseline that findings are compared with; null for the one that is written, if it is there.</param>
/// <param name="Write">Where the baseline is written; null for nowhere.</param>
/// <param name="Adds">Whether what is new is added to one that was there.</param>
public sealed record BaselineRequest(string? Compare = null, string? Write = null, bool Adds = false);

/// <summary>
/// A baseline in use: it hides the failures that were there when it was written, and says how many. It accepts nothing: their obligations stay unmet.
/// Written over one that was there it only becomes shorter, unless it is said that it may grow.
/// </summary>
public sealed class Baseline
{
    private readonly BaselineRequest _request;
    private BaselineFile? _before;
    private bool _isOfSettings;
    private BaselineFile? _after;

    private Baseline(BaselineRequest request, BaselineFile? before) => (_request, _before) = (request, before);

    /// <summary>Opens what is asked for, before anything is scanned.</summary>
    /// <exception cref="RequestException">A baseline that is named is not there, or is none.</exception>
    public static Baseline Open(BaselineRequest request, IHost host)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        if (request is { Adds: true, Write: null })
        {
            throw new RequestException($"--add-to-baseline says what --write-baseline FILE may do, which is not given.");
        }

        var named = request.Compare is { } compare ? host.Named(compare)
            : request.Write is { } write && host.Named(write) is { IsThere: true } there && there.Find() is not { Kind: EntryKind.File, Length: 0 } ? there
            : null;
        return new Baseline(request, named is null ? null : BaselineFile.Read(named));
    }

    /// <summary>Takes the baseline that settings name, where none is asked for.</summary>
    /// <exception cref="RequestException">It is not there, or is none.</exception>
    internal void TakeFromSettings(InputPath? named)
    {
        if (named is not null && _request is { Compare: null, Write: null })
        {
            (_before, _isOfSettings) = (BaselineFile.Read(named), true);
        }
    }

    /// <summary>The assessment with what the baseline names hidden. One that the repository's settings name hides nothing that a policy holds.</summary>
    /// <param name="paths">The paths that were scanned, as they were named.</param>
    public AssessmentResult Apply(AssessmentResult result, IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (_before is null && _request.Write is null)
        {
            return result;
        }

        var matcher = new BaselineMatcher(_before?.Entries ?? [], result);
        var left = matcher.Left.ToLookup(entry => result.Errors > 0 || !IsScanned(entry.Deployment, paths));
        if (_request.Write is { } file)
        {
            var grows = _before is null || _request.Adds;
            _after = new BaselineFile(file, _before?.Date is { Length: > 0 } date ? date : result.Date, [.. KeptOf(result, matcher, grows), .. left[true]]);
            matcher = new BaselineMatcher(_after.Entries, result);
        }

        var hidden = 0;
        var shown = result.Hide(finding =>
        {
            var isKnown = finding is { IsShown: true, Status: FindingStatus.Fail } && !(_isOfSettings && finding.Rule.Held) && matcher.Of(finding) is not null;
            hidden += isKnown ? 1 : 0;
            return isKnown ? HiddenBy.Baseline : finding.Hidden;
        });
        var used = _after ?? _before!;
        return shown with { Baseline = new BaselineNote(used.Shown, used.Date, hidden, left[false].Count(), left[true].Count(), _after is not null) };
    }

    /// <summary>Writes the baseline to where it was asked for; only after <see cref="Apply"/>.</summary>
    /// <param name="write">Gives the stream of a file that is to be written.</param>
    public void Save(Action<string, Action<Stream>> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (_after is { } file)
        {
            write(file.Shown, file.Write);
        }
    }

    /// <summary>What stays in the baseline, as it is called now: what still fails or is not known to be mended; and what fails anew where that may be added.</summary>
    private static ImmutableArray<BaselineEntry> KeptOf(AssessmentResult result, BaselineMatcher matcher, bool grows) =>
    [
        .. from finding in result.Findings()
           where matcher.Of(finding) is not null || (grows && finding.Status == FindingStatus.Fail)
           select new BaselineEntry(finding.Rule.Id, finding.Resource.Type, finding.Resource.Address, finding.Resource.Deployment),
    ];

    /// <summary>Whether what was in a deployment would have been found below the paths.</summary>
    private static bool IsScanned(string deployment, IReadOnlyList<string> paths)
    {
        var named = TreePath.Join("", deployment);
        return paths.Select(path => TreePath.Join("", path.Replace('\\', '/'))).Any(path => TreePath.Inside(path, named) is not null);
    }
}
