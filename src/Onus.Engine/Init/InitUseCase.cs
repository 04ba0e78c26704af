using System.Collections.Immutable;
using System.Text;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Init;

/// <summary>Drafted settings.</summary>
/// <param name="File">Where they are to be written.</param>
/// <param name="Text">The settings.</param>
/// <param name="Diagnostics">What is wrong with what was scanned.</param>
public sealed record InitResult(string File, string Text, ImmutableArray<ReportedDiagnostic> Diagnostics)
{
    /// <summary>Writes the settings.</summary>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(Text));
    }
}

/// <summary>Drafts a team's settings from what a scan of a folder finds.</summary>
public static class InitUseCase
{
    /// <summary>Scans a folder and drafts settings for it.</summary>
    /// <param name="request">What is scanned: one folder.</param>
    /// <param name="overwrites">Whether settings that are there may be replaced.</param>
    /// <exception cref="RequestException">There are settings already, or no folder is named.</exception>
    public static async Task<InitResult> RunAsync(InputRequest request, bool overwrites, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        if (request.Paths is not [var folder] || host.Named(folder) is not { } named || named.Find() is not { Kind: EntryKind.Folder } entry)
        {
            throw new RequestException($"settings are drafted for one folder; name one that is there.");
        }

        if (!overwrites && named.Tree.EntryAt(TreePath.Below(entry.Path, TeamSettings.FileName)) is not null)
        {
            throw new RequestException($"{TeamSettings.FileName} is there already; --force writes over it.");
        }

        var result = await ScanUseCase.RunAsync(request, host, progress, cancellation).ConfigureAwait(false);
        return new InitResult(folder is "." ? TeamSettings.FileName : folder.TrimEnd('/') + "/" + TeamSettings.FileName, new SettingsDraft(result, folder).Write(), result.Diagnostics);
    }
}
