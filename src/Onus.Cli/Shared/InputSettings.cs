namespace Onus.Cli.Shared;

/// <summary>What is to be read, and with which values and knowledge: the same for all commands that read what is deployed.</summary>
internal sealed record InputSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    public IReadOnlyList<string> Excluded { get; init; } = [];

    public IReadOnlyList<string> Parameters { get; init; } = [];

    public IReadOnlyList<string> ParameterFiles { get; init; } = [];

    public IReadOnlyList<string> Variables { get; init; } = [];

    public IReadOnlyList<string> VariableFiles { get; init; } = [];

    public bool UseEnvironment { get; init; }

    public IReadOnlyList<string> ModuleDirectories { get; init; } = [];

    public string? Workspace { get; init; }

    public string? Region { get; init; }

    public string? Account { get; init; }

    public string? Catalog { get; init; }

    public string? Settings { get; init; }

    public string? Date { get; init; }

    public bool Verbose { get; init; }

    public bool Quiet { get; init; }
}
