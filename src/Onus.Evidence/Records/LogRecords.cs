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

    private LogRecords(EvidenceLog log, bool isThere, string shown) => (_log, IsThere, Note) = (log, isThere, isThere ? new EvidenceLogNote(Redaction.OfPath(shown), log.Count, log.Head) : null);

    /// <summary>What a report says of the log; null where there is none.</summary>
    public EvidenceLogNote? Note { get; }

    /// <inheritdoc/>
    public bool IsThere { get; }

    /// <inheritdoc/>
    public bool IsRecorded(string kind, string name, string digest) => _log.IsRecorded(kind, name, digest);

    /// <summary>What is recorded in the log beside settings. What is wrong with that goes to the diagnostics.</summary>
    /// <param name="settings">The file of the settings.</param>
    public static LogRecords Beside(InputPath settings, DiagnosticBag diagnostics, SourceMap places)
    {
        var path = PathBeside(settings);
        return new LogRecords(EvidenceLog.Read(settings.Tree, path, diagnostics, places), EvidenceLog.IsThere(settings.Tree, path), settings.Tree.ShownOf(path));
    }

    /// <summary>The same, where what is wrong is said elsewhere.</summary>
    public static LogRecords Beside(InputPath settings) => Beside(settings, new DiagnosticBag(), new SourceMap());

    /// <summary>Whether there is a log beside settings.</summary>
    public static bool AreBeside(InputPath settings) => EvidenceLog.IsThere(settings.Tree, PathBeside(settings));

    private static string PathBeside(InputPath settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return TreePath.Below(TreePath.FolderOf(settings.Path), EvidenceLog.FileName);
    }
}
