using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Cli.Shared;

/// <summary>Gathers the values of parameters from <c>--parameter-file</c> and <c>--parameter</c>; the latter win.</summary>
internal static class ParameterArguments
{
    /// <summary>The options of reading; null, with what is wrong, when a file is not there or a pair is none.</summary>
    public static ReadOptions? ToOptions(InputSettings settings, SourceMap sources, DiagnosticBag diagnostics, out string problem) =>
        TryRead(settings, sources, diagnostics, out var parameters, out problem) && TryReadVariables(settings, out var variables, out problem)
            ? new ReadOptions
            {
                Exclude = settings.Excluded,
                Parameters = parameters,
                Variables = variables,
                VariableFiles = [.. settings.VariableFiles.Select(Disk.Input)],
                VariableTexts = settings.UseEnvironment ? Disk.VariableTexts() : new Dictionary<string, string>(),
                ModuleDirectories = [.. settings.ModuleDirectories.Select(Disk.Modules)],
                Workspace = settings.Workspace,
                Region = settings.Region,
                AccountId = settings.Account,
            }
            : null;

    public static bool TryRead(InputSettings settings, SourceMap sources, DiagnosticBag diagnostics, out IReadOnlyDictionary<string, Value> values, out string problem)
    {
        problem = "";
        var all = new Dictionary<string, Value>(StringComparer.Ordinal);
        values = all;
        foreach (var file in settings.ParameterFiles)
        {
            if (!File.Exists(file))
            {
                problem = $"the parameter file {file} is not there.";
                return false;
            }

            foreach (var (name, value) in ParameterFile.Read(Disk.Input(file), sources, diagnostics))
            {
                all[name] = value;
            }
        }

        return TryAdd("--parameter", settings.Parameters, all, out problem);
    }

    /// <summary>Gathers the values of variables from <c>--var</c>.</summary>
    public static bool TryReadVariables(InputSettings settings, out IReadOnlyDictionary<string, Value> values, out string problem)
    {
        var all = new Dictionary<string, Value>(StringComparer.Ordinal);
        values = all;
        if (settings.VariableFiles.FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            problem = $"the variable file {missing} is not there.";
            return false;
        }

        return TryAdd("--var", settings.Variables, all, out problem);
    }

    private static bool TryAdd(string option, IReadOnlyList<string> arguments, Dictionary<string, Value> all, out string problem)
    {
        problem = "";
        foreach (var argument in arguments)
        {
            if (ParameterFile.Pair(argument) is not var (name, value))
            {
                problem = $"what follows {option} is not of the form NAME=VALUE.";
                return false;
            }

            all[name] = value;
        }

        return true;
    }
}
