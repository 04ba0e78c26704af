using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Text;

namespace Onus.Terraform.Modules;

/// <summary>What <c>terraform init</c> wrote down of the modules that it installed (<c>.terraform/modules/modules.json</c>).</summary>
internal sealed class ModuleManifest
{
    private const string Name = ".terraform/modules/modules.json";
    private const long MaxSize = 32_000_000;
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>The folder of a call, relative to the root module; null when it was not installed.</summary>
    public string? FolderOf(string calls) => _folders.GetValueOrDefault(calls);

    public static ModuleManifest Read(ModuleFolder root)
    {
        var manifest = new ModuleManifest();

        // A manifest that can't be read is as good as none: each call that it would have answered is reported.
        if (CandidateFile.Find(root.Tree, root.Path, Name) is { Length: <= MaxSize } file && file.ReadAll() is { } bytes)
        {
            manifest.Fill(bytes);
        }

        return manifest;
    }

    private void Fill(byte[] bytes)
    {
        if (JsonTree.Read(bytes, new SourceMap().Add(Name), out _)?.Root is not MapValue root || root["Modules"] is not ListValue modules)
        {
            return;
        }

        foreach (var module in modules.Items.OfType<MapValue>())
        {
            if (module["Key"] is StringValue key && module["Dir"] is StringValue folder)
            {
                _folders[key.Value] = folder.Value;
            }
        }
    }
}
