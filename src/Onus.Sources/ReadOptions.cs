using Onus.Core.Bounds;
using Onus.Core.Files;
using Onus.Core.Values;

namespace Onus.Sources;

/// <summary>What is known about the deployment besides its source, and how far reading may go.</summary>
public sealed record ReadOptions
{
    /// <summary>Values of parameters by name; they win over defaults, and those of later files over earlier ones.</summary>
    public IReadOnlyDictionary<string, Value> Parameters { get; init; } = new Dictionary<string, Value>();

    /// <summary>Values of Terraform's variables by name; a text is read as Terraform reads <c>-var</c>. They win over all files.</summary>
    public IReadOnlyDictionary<string, Value> Variables { get; init; } = new Dictionary<string, Value>();

    /// <summary>Files with values of Terraform's variables (<c>.tfvars</c>, <c>.tfvars.json</c>); those of later files win over earlier ones.</summary>
    public IReadOnlyList<InputPath> VariableFiles { get; init; } = [];

    /// <summary>Where copies of Terraform modules lie that are not called by local path. Nothing is fetched.</summary>
    public IReadOnlyList<ModuleDirectory> ModuleDirectories { get; init; } = [];

    /// <summary>The Terraform workspace; null for the one that the folder has chosen, when that is known.</summary>
    public string? Workspace { get; init; }

    /// <summary>The texts that environment variables (<c>TF_VAR_</c>) give to Terraform's variables, by the name of the variable; files win over them.</summary>
    public IReadOnlyDictionary<string, string> VariableTexts { get; init; } = new Dictionary<string, string>();

    /// <summary>The Region that is deployed to, such as <c>eu-west-1</c>; null when it is not known.</summary>
    public string? Region { get; init; }

    /// <summary>The account that is deployed to, twelve digits; null when it is not known.</summary>
    public string? AccountId { get; init; }

    /// <summary>The partition that is deployed to; null for the Region's, or <c>aws</c> when that is not known either.</summary>
    public string? Partition { get; init; }

    /// <summary>The name of the stack; null when it is not known.</summary>
    public string? StackName { get; init; }

    /// <summary>Whether nested templates that are there as files are read as parts of their parents.</summary>
    public bool FollowNested { get; init; } = true;

    /// <summary>
    /// What is not looked at below the given folders: names (<c>testdata</c>, <c>*.bak</c>), or paths below the folder (<c>./build</c>, <c>infra/old</c>);
    /// <c>*</c> stands for any text. What is named itself is read all the same.
    /// </summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>What working out one deployment may cost.</summary>
    public BudgetRule Budget { get; init; } = new();

    /// <summary>The largest file that is read, in bytes.</summary>
    public long MaxFileSize { get; init; } = 2_000_000_000;

    /// <summary>The most files that are looked at below the given paths.</summary>
    public int MaxFiles { get; init; } = 500_000;
}

/// <summary>A folder with copies of modules.</summary>
/// <param name="Source">The source of the one module that the folder holds; null for a folder that holds modules by owner and name.</param>
/// <param name="Tree">The folder.</param>
public sealed record ModuleDirectory(string? Source, FileTree Tree);
