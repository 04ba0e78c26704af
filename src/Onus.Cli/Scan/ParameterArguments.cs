using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Cli.Scan;

/// <summary>Gathers the values of parameters from <c>--parameter-file</c> and <c>--parameter</c>; the latter win.</summary>
internal static class ParameterArguments
{
    public static bool TryRead(ScanSettings settings, SourceMap sources, DiagnosticBag diagnostics, out IReadOnlyDictionary<string, Value> values, out string problem)
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

            foreach (var (name, value) in ParameterFile.Read(file, sources, diagnostics))
            {
                all[name] = value;
            }
        }

        foreach (var argument in settings.Parameters)
        {
            var at = argument.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                problem = $"--parameter {argument} is not of the form NAME=VALUE.";
                return false;
            }

            all[argument[..at]] = Value.Of(argument[(at + 1)..], default(Origin).As(OriginKind.Given));
        }

        return true;
    }
}
