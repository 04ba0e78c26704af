using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Evidence.Scopes;

namespace Onus.Engine.Evidence;

/// <summary>The file that is to stand beside a team's settings, with which services a programme of audits has in its scope.</summary>
public sealed class ScopeChange
{
    private readonly InputPath _place;

    internal ScopeChange(InputPath place, ScopePage page, string asOf, string text, string? missing) => (_place, Page, AsOf, Text, MissingSettings) = (place, page, asOf, text, missing);

    /// <summary>The file, as people name it.</summary>
    public string File => _place.Shown;

    /// <summary>The folder that it is to lie in, on the disk.</summary>
    public string Folder => _place.Tree.LocationOf(TreePath.FolderOf(_place.Path));

    /// <summary>What the page says.</summary>
    public ScopePage Page { get; }

    /// <summary>The day of the page.</summary>
    public string AsOf { get; }

    /// <summary>What the file is to say.</summary>
    public string Text { get; }

    /// <summary>The settings that are not there, beside which nobody reads the file; null where they are.</summary>
    public string? MissingSettings { get; }

    /// <summary>Writes the file.</summary>
    /// <exception cref="RequestException">It can't be written.</exception>
    public void Write(IFileWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        try
        {
            writer.Replace(_place.Tree.LocationOf(_place.Path), stream => stream.Write(Encoding.UTF8.GetBytes(Text)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{File} can't be written: {problem.Message}");
        }
    }
}
