using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Json;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources;
using Onus.Sources.Files;
using Onus.Sources.Waivers;

namespace Onus.Terraform.Modules;

/// <summary>Reads the configuration of folders, each once.</summary>
internal sealed class ModuleLoader(ReadContext context)
{
    private const int MaxFiles = 10_000;
    private const long MaxFileSize = 32_000_000;
    private readonly Dictionary<string, ModuleSyntax> _modules = new(StringComparer.Ordinal);
    private readonly SuppressionRule _suppressions = new(context.Options.Workspace, context.Diagnostics);

    /// <summary>The module in a folder; one without declarations when there is nothing in it.</summary>
    public ModuleSyntax Load(ModuleFolder folder)
    {
        if (!_modules.TryGetValue(folder.FullPath, out var module))
        {
            module = new ModuleSyntax(folder);
            _modules[folder.FullPath] = module;
            Read(module);
        }

        return module;
    }

    /// <summary>Whether a file name is one of Terraform's configuration.</summary>
    public static bool IsConfiguration(string name) =>
        (name.EndsWith(".tf", StringComparison.Ordinal) || name.EndsWith(".tf.json", StringComparison.Ordinal)) && !name.StartsWith('.');

    /// <summary>The text of a file below a folder's root; null, with a diagnostic, when it can't be had.</summary>
    public static byte[]? ReadBytes(ModuleFolder folder, string name, SourceFile file, DiagnosticBag diagnostics)
    {
        var real = RealPath.Of(Path.Combine(folder.FullPath, name));
        if (real is null || !RealPath.IsBelow(real, folder.Root) || new FileInfo(real) is not { Exists: true } info)
        {
            diagnostics.Warning("link-outside-root", "A symbolic link that leaves the root folder, or leads nowhere, is not followed.", file.At(0), "Give a wider root folder.");
            return null;
        }

        var candidate = new CandidateFile(file.Path, real, folder.Root, info.Length, named: false);
        if (info.Length <= MaxFileSize && candidate.ReadAll() is { } bytes)
        {
            return bytes;
        }

        diagnostics.Error("file-unreadable", $"The file can't be read: {candidate.Failure ?? "it is too large"}.", file.At(0), "Give the user that runs Onus the right to read it, or split it.");
        return null;
    }

    /// <summary>The names of the files in a folder, sorted.</summary>
    public static string[] Names(string folder)
    {
        try
        {
            var names = Directory.EnumerateFiles(folder).Take(MaxFiles).Select(path => Path.GetFileName(path)).ToArray();
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private void Read(ModuleSyntax module)
    {
        var bodies = new List<Body>();
        var overrides = new List<Body>();
        foreach (var name in Names(module.Folder.FullPath))
        {
            if (IsConfiguration(name) && Parse(module, name) is { } body)
            {
                (IsOverride(name) ? overrides : bodies).Add(body);
            }
        }

        var builder = new ModuleBuilder(module, context.Diagnostics);
        foreach (var body in bodies)
        {
            builder.Add(body);
        }

        foreach (var body in overrides)
        {
            builder.Override(body);
        }
    }

    private Body? Parse(ModuleSyntax module, string name)
    {
        var folder = module.Folder;
        var file = context.Sources.Add(Shown(folder, name));
        if (ReadBytes(folder, name, file, context.Diagnostics) is not { } bytes)
        {
            return null;
        }

        if (name.EndsWith(".json", StringComparison.Ordinal))
        {
            return HclJsonParser.Parse(bytes, file, context.Diagnostics, TerraformJson.Schema);
        }

        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var parsed = HclParser.Parse(text, file, context.Diagnostics);
        BlockComments.Read(parsed, text, context.Sources, _suppressions, module.Waivers);
        return parsed.Body;
    }

    /// <summary>A file of a folder as the user would name it.</summary>
    public static string Shown(ModuleFolder folder, string name) => folder.Shown is "." or "" ? name : folder.Shown + "/" + name;

    private static bool IsOverride(string name)
    {
        var stem = name[..name.IndexOf(".tf", StringComparison.Ordinal)];
        return stem == "override" || stem.EndsWith("_override", StringComparison.Ordinal);
    }
}
