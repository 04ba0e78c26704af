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
    /// <summary>The run where a side has no settings of its own.</summary>
    public InputSession Session => session;

    /// <summary>The run over a folder: by the settings in it, or else those where the host stands.</summary>
    public InputSession InFolder(InputPath folder, DiagnosticBag diagnostics) =>
        request.Settings is null && KnowledgeSource.In(folder.Tree, folder.Path) is { } own ? By(own, diagnostics) : session;

    /// <summary>The run over a state of the repository: by the settings that it has where the host stands, or none.</summary>
    public InputSession InRepository(FileTree tree, DiagnosticBag diagnostics)
    {
        if (request.Settings is not null)
        {
            return session;
        }

        var here = host.Folder(".").Location;
        var folder = here.StartsWith(tree.Location + "/", StringComparison.Ordinal) ? here[(tree.Location.Length + 1)..] : "";
        return By(KnowledgeSource.In(tree, folder), diagnostics);
    }

    /// <summary>Where nobody has settings, the catalogue that is open does.</summary>
    private InputSession By(InputPath? settings, DiagnosticBag diagnostics) => settings is null && session.Catalog.Team is null ? session : session.With(KnowledgeSource.Open(request, settings, host, session.Places, diagnostics));
}
