using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Engine.Inputs;

namespace Onus.Engine.Diff;

/// <summary>
/// The team's settings of each side: those that the side itself has, so that what a change does to them is seen. Settings that were named are in force on both sides.
/// </summary>
/// <param name="session">The run by the settings that are in force where the host stands.</param>
internal sealed class SideSettings(KnowledgeRequest request, InputSession session, IHost host)
{
    private InputSession? _last;

    /// <summary>The run where a side has no settings of its own.</summary>
    public InputSession Session => session;

    /// <summary>The run that was chosen last.</summary>
    public InputSession Last => _last ?? session;

    /// <summary>What the side lies in that was read last; null where that is a stored result.</summary>
    public Surroundings? Around { get; private set; }

    /// <summary>The run over a file or folder: by the settings nearest above it, or else those where the host stands.</summary>
    public InputSession Above(InputPath path, Surroundings around, DiagnosticBag diagnostics)
    {
        Around = around;
        var own = request.Settings is null ? SettingsFinder.Find(around) : null;
        return _last = own is null || (path.Find() is { Kind: EntryKind.File } && own.Tree.IdOf(own.Path) == session.Catalog.Team?.FileId) ? session : By(own, diagnostics);
    }

    /// <summary>The run over a state of the repository: by the settings that it has nearest above what is read, or else where the host stands, or none.</summary>
    public InputSession InRepository(FileTree tree, IReadOnlyList<InputPath> paths, DiagnosticBag diagnostics)
    {
        Around = Surroundings.In(tree, paths);
        if (request.Settings is not null)
        {
            return _last = session;
        }

        var folder = TreePath.Inside(tree.Location, host.Folder(".").Location) ?? "";
        return _last = By(SettingsFinder.Find(Around) ?? SettingsFinder.Find(Surroundings.In(tree, [new InputPath(tree, folder, folder)])), diagnostics);
    }

    /// <summary>Where nobody has settings, the catalogue that is open does.</summary>
    private InputSession By(InputPath? settings, DiagnosticBag diagnostics) => settings is null && session.Catalog.Team is null ? session : session.With(KnowledgeSource.Open(request, settings, host, session.Places, diagnostics));
}
