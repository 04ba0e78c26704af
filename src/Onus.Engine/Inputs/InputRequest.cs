using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Engine.Baselines;
using Onus.Engine.Software;
using Onus.Engine.Viewing;

namespace Onus.Engine.Inputs;

/// <summary>What is to be read, what is known besides it, and by which knowledge it is judged. Paths are seen from where the host stands.</summary>
public sealed record InputRequest
{
    /// <summary>Files and folders.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>What is not looked at below the paths.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Values of templates' parameters, as <c>NAME=VALUE</c>; they win over files.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>Files of parameters' values.</summary>
    public IReadOnlyList<string> ParameterFiles { get; init; } = [];

    /// <summary>Values of Terraform's variables, as <c>NAME=VALUE</c>; they win over files.</summary>
    public IReadOnlyList<string> Variables { get; init; } = [];

    /// <summary>Files of variables' values.</summary>
    public IReadOnlyList<string> VariableFiles { get; init; } = [];

    /// <summary>Whether the host's environment variables give values of Terraform's variables too.</summary>
    public bool UseEnvironment { get; init; }

    /// <summary>Folders with copies of modules, each <c>DIR</c> or <c>SOURCE=DIR</c>.</summary>
    public IReadOnlyList<string> ModuleDirectories { get; init; } = [];

    /// <summary>The Terraform workspace; null for the one that the folder has chosen.</summary>
    public string? Workspace { get; init; }

    /// <summary>The Region that is deployed to; null when it is not known.</summary>
    public string? Region { get; init; }

    /// <summary>The account that is deployed to; null when it is not known.</summary>
    public string? Account { get; init; }

    /// <summary>What working out and judging one deployment may cost.</summary>
    public BudgetRule Budget { get; init; } = new();

    /// <summary>What is to be shown and counted.</summary>
    public ViewRequest View { get; init; } = new();

    /// <summary>The results of scanners that are taken as evidence; those that settings name besides.</summary>
    public SoftwareRequest Software { get; init; } = new([]);

    /// <summary>The events of AWS Health that are told beside what they touch.</summary>
    public HealthSources Health { get; init; } = new([]);

    /// <summary>Says of an assessment whether who reaches its data stores has to be worked out too, since a report will tell it; null for no.</summary>
    public Func<AssessmentResult, bool>? WantsAccess { get; init; }

    /// <summary>The frameworks whose requirements are scored, by their ids or other names; empty for those that settings name.</summary>
    public IReadOnlyList<string> Frameworks { get; init; } = [];

    /// <summary>What is done with baselines; null for what settings say.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The knowledge that is used.</summary>
    public KnowledgeRequest Knowledge { get; init; } = new();
}
