using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Sources.Files.Git;

namespace Onus.Engine;

/// <summary>What a host lends the use cases: the files that people name by a path, and what surrounds the program.</summary>
public interface IHost
{
    /// <summary>The catalogue that Onus brings.</summary>
    FileTree ShippedCatalog { get; }

    /// <summary>The texts of environment variables that give values to Terraform's variables (<c>TF_VAR_</c>), by the name of the variable.</summary>
    IReadOnlyDictionary<string, string> VariableTexts { get; }

    /// <summary>The file or folder of a path, as people write it; nothing need be there.</summary>
    InputPath Named(string path);

    /// <summary>A path in what it lies in: in the tree of the repository around it, or, where there is none, of the folder that paths are seen from; else in its own folder.</summary>
    InputPath Around(InputPath path);

    /// <summary>A folder as a tree of its own.</summary>
    /// <param name="shown">How its root is shown to people; null for the path as it is.</param>
    FileTree Folder(string path, string? shown = null);

    /// <summary>Git, in the folder that paths are seen from.</summary>
    /// <exception cref="RequestException">There is no git.</exception>
    IGit Git();
}
