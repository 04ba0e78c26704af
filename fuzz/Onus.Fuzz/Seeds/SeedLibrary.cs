using Onus.Catalog;

namespace Onus.Fuzz.Seeds;

/// <summary>The scenarios that mutants are made of: those of the project, which cover each kind of input, and what corpora hold, each file a scenario of its own.</summary>
public sealed class SeedLibrary
{
    private const int MaxSize = 12_000;
    private static readonly string[] Endings = [".tf", ".tf.json", ".json", ".yaml", ".yml", ".template", ".tfvars", ".tfstate"];

    private SeedLibrary(IReadOnlyList<Scenario> own, IReadOnlyList<Scenario> found)
    {
        Own = own;
        Found = found;
    }

    /// <summary>The scenarios of the project.</summary>
    public IReadOnlyList<Scenario> Own { get; }

    /// <summary>The scenarios of the corpora; may be none.</summary>
    public IReadOnlyList<Scenario> Found { get; }

    /// <summary>Reads the scenarios.</summary>
    /// <param name="folder">The folder with one folder for each scenario of the project.</param>
    /// <param name="corpora">Folders with files of others.</param>
    /// <param name="only">The one scenario of the project that is wanted; null for all.</param>
    public static SeedLibrary Read(string folder, IReadOnlyList<string> corpora, string? only = null)
    {
        var folders = Directory.GetDirectories(folder, only ?? "*").Order(StringComparer.Ordinal);
        var own = folders.Select(scenario => new Scenario(Path.GetFileName(scenario), [.. FilesBelow(scenario).Select(file => Seed(scenario, file))]));
        var found = corpora.SelectMany(corpus => FilesBelow(corpus).Where(IsSeed).Select(file => new Scenario(Path.GetRelativePath(corpus, file), [new SeedFile(Path.GetFileName(file), File.ReadAllBytes(file))])));
        return new SeedLibrary([.. own], [.. found]);
    }

    /// <summary>What a file is handed over as.</summary>
    public static Role RoleOf(string path) => Path.GetFileName(path) switch
    {
        TeamSettings.FileName => Role.Settings,
        "parameters.json" or "parameters.yaml" => Role.Parameters,
        "extra.tfvars" => Role.Variables,
        "result.json" => Role.Result,
        "catalog.hcl" or "sources.hcl" or "responsibilities.hcl" or "service.hcl" or "checks.hcl" or "crosswalk.hcl" => Role.Catalog,
        _ => Role.Found,
    };

    private static IEnumerable<string> FilesBelow(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static SeedFile Seed(string folder, string file) => new(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));

    private static bool IsSeed(string file) => Array.Exists(Endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && new FileInfo(file).Length is > 0 and <= MaxSize;
}
