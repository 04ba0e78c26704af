using System.Text;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Hcl.Editing;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources.Files;
using Onus.Sources.Fixes;

namespace Onus.Engine.Evidence;

/// <summary>A team's settings while a block of theirs is written: what is not changed stays as it is written, comments included.</summary>
internal sealed class SettingsFile
{
    private readonly EditableFile? _file;

    private SettingsFile(InputPath place, EditableFile? file) => (Place, _file, Text) = (place, file, file?.Text ?? "");

    /// <summary>Where they stand.</summary>
    public InputPath Place { get; }

    /// <summary>The folder that paths in them are seen from, absolute.</summary>
    public string Folder => Place.Tree.LocationOf(TreePath.FolderOf(Place.Path)) is var folder && folder == "/" ? "" : folder;

    /// <summary>What they are to say.</summary>
    public string Text { get; private set; }

    /// <summary>Their content as it is to be.</summary>
    public byte[] Content
    {
        get
        {
            if (_file is null)
            {
                return Encoding.UTF8.GetBytes(Text);
            }

            _file.Reset();
            _file.Apply([new TextEdit(0, _file.Text.Length, Text)]);
            return _file.Content;
        }
    }

    /// <summary>Their content as it was read; null where they were not there.</summary>
    public byte[]? Original => _file?.Original;

    /// <summary>Opens the settings that a request names, or those nearest above where the host stands; where there are none, those that are to be there.</summary>
    /// <exception cref="RequestException">They can't be read.</exception>
    public static SettingsFile Open(KnowledgeRequest request, IHost host)
    {
        var place = request.Settings is { } named ? host.Around(host.Named(named)) : SettingsFinder.Find(Surroundings.Of([host.Named(".")], host)) ?? host.Around(host.Named(TeamSettings.FileName));
        if (place.Find() is not { Kind: EntryKind.File } entry)
        {
            return place.IsThere ? throw new RequestException($"{place.Shown} {place.Obstacle}.") : new SettingsFile(place, null);
        }

        return EditableFile.Open(place.Tree, entry.Path, place.Shown) is { } file
            ? new SettingsFile(place with { Path = entry.Path }, file)
            : throw new RequestException($"{place.Shown} can't be read, or is no text.");
    }

    /// <summary>The block of a name; null when there is none.</summary>
    /// <exception cref="RequestException">The settings have mistakes.</exception>
    public BlockSyntax? Find(string type, string name) => Parse().BlocksOf(type).FirstOrDefault(block => block.Label(0) == name);

    /// <summary>Adds a block behind the last one of its type, or behind all that is there.</summary>
    /// <param name="lines">Its lines.</param>
    public void Add(string type, IReadOnlyList<string> lines)
    {
        if (Parse().BlocksOf(type).LastOrDefault() is { } last)
        {
            Text = TextEdit.Apply(Text, [new BodyEditor(Text).AddBehind(last, lines)]);
            return;
        }

        var newLine = Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        Text = (Text.Length == 0 ? "" : Text.TrimEnd() + newLine + newLine) + string.Join(newLine, lines) + newLine;
    }

    /// <summary>Gives attributes of a block other values, or adds them.</summary>
    public void Set(string type, string name, IEnumerable<(string Attribute, string Expression)> values)
    {
        foreach (var (attribute, expression) in values)
        {
            var block = Find(type, name)!;
            var editor = new BodyEditor(Text);
            Text = TextEdit.Apply(Text, [block.Body.Attribute(attribute) is { } known ? editor.Set(known, expression) : editor.Add(block, attribute, expression)]);
        }
    }

    /// <summary>Reads what they are to say, with the knowledge that they belong to.</summary>
    /// <exception cref="RequestException">They have mistakes then, and nothing is to be written.</exception>
    public TeamSettings Read(KnowledgeRequest request, IHost host)
    {
        var (places, diagnostics) = (new SourceMap(), new DiagnosticBag());
        var tree = new OverlayTree(Place.Tree, [KeyValuePair.Create(Place.Path, (ReadOnlyMemory<byte>)Content)]);
        var catalog = KnowledgeSource.Open(request, new InputPath(tree, Place.Path, Place.Shown), host, places, diagnostics);
        return diagnostics.HasErrors || catalog.Team is not { } team
            ? throw new RequestException($"{Place.Shown} would have mistakes, and is left as it is.") { Diagnostics = diagnostics.Report(places) }
            : team;
    }

    private Body Parse()
    {
        var (places, diagnostics) = (new SourceMap(), new DiagnosticBag());
        var body = HclParser.Parse(Text, places.Add(Place.Shown), diagnostics, HclDialect.Catalogue).Body;
        return diagnostics.HasErrors ? throw new RequestException($"{Place.Shown} has mistakes; mend them first.") { Diagnostics = diagnostics.Report(places) } : body;
    }
}
