using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Cli.Shared;

/// <summary>What is known about a deployment besides its source, as the user gave it.</summary>
internal sealed record InputSettings
{
    public IReadOnlyList<string> Parameters { get; init; } = [];

    public IReadOnlyList<string> ParameterFiles { get; init; } = [];

    public IReadOnlyList<string> Variables { get; init; } = [];

    public IReadOnlyList<string> VariableFiles { get; init; } = [];

    public bool UseEnvironment { get; init; }

    public IReadOnlyList<string> ModuleDirectories { get; init; } = [];

    public string? Workspace { get; init; }

    public string? Region { get; init; }

    public string? Account { get; init; }

    /// <summary>The options of reading; null, with what is wrong, when a file is not there or a pair is none.</summary>
    /// <param name="sources">Where files are registered.</param>
    /// <param name="diagnostics">Where complaints go.</param>
    /// <param name="problem">What is wrong.</param>
    public ReadOptions? ToOptions(SourceMap sources, DiagnosticBag diagnostics, out string problem)
    {
        if (!TryParameters(sources, diagnostics, out var parameters, out problem) || !TryVariables(out var variables, out problem))
        {
            return null;
        }

        return new ReadOptions
        {
            Parameters = parameters,
            Variables = variables,
            VariableFiles = VariableFiles,
            UseEnvironment = UseEnvironment,
            ModuleDirectories = ModuleDirectories,
            Workspace = Workspace,
            Region = Region,
            AccountId = Account,
        };
    }

    /// <summary>Gathers the values of parameters from <c>--parameter-file</c> and <c>--parameter</c>; the latter win.</summary>
    private bool TryParameters(SourceMap sources, DiagnosticBag diagnostics, out IReadOnlyDictionary<string, Value> values, out string problem)
    {
        var all = new Dictionary<string, Value>(StringComparer.Ordinal);
        values = all;
        foreach (var file in ParameterFiles)
        {
            if (!File.Exists(file))
            {
                problem = $"the parameter file {file} is not there.";
                return false;
            }

            foreach (var (name, value) in ParameterFile.Read(file, sources, diagnostics))
            {
                all[name] = value;
            }
        }

        return TryAdd("--parameter", Parameters, all, out problem);
    }

    /// <summary>Gathers the values of variables from <c>--var</c>.</summary>
    private bool TryVariables(out IReadOnlyDictionary<string, Value> values, out string problem)
    {
        var all = new Dictionary<string, Value>(StringComparer.Ordinal);
        values = all;
        if (VariableFiles.FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            problem = $"the variable file {missing} is not there.";
            return false;
        }

        return TryAdd("--var", Variables, all, out problem);
    }

    private static bool TryAdd(string option, IReadOnlyList<string> arguments, Dictionary<string, Value> all, out string problem)
    {
        problem = "";
        foreach (var argument in arguments)
        {
            if (ParameterFile.Pair(argument) is not var (name, value))
            {
                problem = $"{option} {argument} is not of the form NAME=VALUE.";
                return false;
            }

            all[name] = value;
        }

        return true;
    }
}
