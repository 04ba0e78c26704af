using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Evidence.Log;

namespace Onus.Evidence.Records;

/// <summary>What the log of evidence has of a team's settings. Where it is not whole, nothing counts as recorded.</summary>
public sealed class LogRecords : IRecordBook
{
    private readonly EvidenceLog _log;
    private readonly string _shown;

    private LogRecords(EvidenceLog log, bool isThere, string shown) =>
        (_log, _shown, IsThere, Note) = (log, shown, isThere, isThere ? new EvidenceLogNote(Redaction.OfPath(shown), log.Count, log.Head) : null);

    /// <summary>What a report says of the log; null where there is none.</summary>
    public EvidenceLogNote? Note { get; }

    /// <inheritdoc/>
    public bool IsThere { get; }

    /// <inheritdoc/>
    public bool IsRecorded(string kind, string name, string digest) => _log.IsRecorded(kind, name, digest);

    /// <summary>Says what is wrong with the log.</summary>
    public void Report(DiagnosticBag diagnostics, SourceMap places) => _log.Report(_shown, diagnostics, places);

    /// <summary>What is recorded in the log beside settings.</summary>
    /// <param name="settings">The file of the settings.</param>
    public static LogRecords Beside(InputPath settings)
    {
        var path = PathBeside(settings);
        return new LogRecords(EvidenceLog.Read(settings.Tree, path), EvidenceLog.IsThere(settings.Tree, path), settings.Tree.ShownOf(path));
    }

    /// <summary>Whether there is a log beside settings.</summary>
    public static bool AreBeside(InputPath settings) => EvidenceLog.IsThere(settings.Tree, PathBeside(settings));

    private static string PathBeside(InputPath settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return TreePath.Below(TreePath.FolderOf(settings.Path), EvidenceLog.FileName);
    }
}
