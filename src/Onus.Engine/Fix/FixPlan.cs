using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Fixes;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Sources.Fixes;

namespace Onus.Engine.Fix;

/// <summary>Changes that were tried out: the checks that they are for pass, and none fails for them.</summary>
public sealed class FixPlan
{
    private readonly ImmutableArray<EditableFile> _files;

    internal FixPlan(FixReport report, ImmutableArray<EditableFile> files, ImmutableArray<ReportedDiagnostic> diagnostics) => (Report, _files, Diagnostics) = (report, files, diagnostics);

    /// <summary>What is changed, and what is not.</summary>
    public FixReport Report { get; }

    /// <summary>What is wrong with the inputs.</summary>
    public ImmutableArray<ReportedDiagnostic> Diagnostics { get; }

    /// <summary>Writes the files, each as a whole, after looking whether all are still as they were read.</summary>
    /// <exception cref="RequestException">One has changed meanwhile, or is no longer a file: none is written. Or one can't be written: those before it are.</exception>
    public FixReport Write(IFileWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var file in _files)
        {
            RequireUnchanged(file);
        }

        foreach (var file in _files)
        {
            RequireUnchanged(file);
            try
            {
                writer.Replace(file.Tree.LocationOf(file.Path), stream => stream.Write(file.Content));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new RequestException($"{file.Shown} can't be written: {problem.Message}");
            }
        }

        return Report with { Written = true };
    }

    /// <summary>A file is still the one that was read, and reached by no link: else the place of an edit is not what it was.</summary>
    private static void RequireUnchanged(EditableFile file)
    {
        if (file.Tree.Resolve("", file.Path) != file.Path || file.Tree.EntryAt(file.Path) is not { Kind: EntryKind.File } || file.Tree.Read(file.Path).Bytes is not { } now || !now.AsSpan().SequenceEqual(file.Original))
        {
            throw new RequestException($"{file.Shown} has changed since it was read. Run the command again.");
        }
    }
}
