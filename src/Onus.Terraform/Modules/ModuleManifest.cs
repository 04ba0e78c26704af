using System.Text.Json;
using Onus.Sources;

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
        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("Modules", out var modules) || modules.ValueKind != JsonValueKind.Array)
            {
                return;
            }

            foreach (var module in modules.EnumerateArray())
            {
                if (module.ValueKind == JsonValueKind.Object
                    && module.TryGetProperty("Key", out var key) && key.ValueKind == JsonValueKind.String
                    && module.TryGetProperty("Dir", out var folder) && folder.ValueKind == JsonValueKind.String)
                {
                    _folders[key.GetString()!] = folder.GetString()!;
                }
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            _folders.Clear();
        }
    }
}
