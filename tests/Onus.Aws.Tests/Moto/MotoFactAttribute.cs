using System.Diagnostics;

namespace Onus.Aws.Tests.Moto;

/// <summary>A test that talks to a moto server: it is skipped, and counted as skipped, where Python has none.</summary>
public sealed class MotoFactAttribute : FactAttribute
{
    public MotoFactAttribute() => Skip = WhyNot;

    internal static string? WhyNot { get; } = HasMoto() ? null : "python3 with moto[server] and boto3 is not there: pip install 'moto[all,server]==5.2.1' boto3";

    private static bool HasMoto()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", "import moto, boto3, flask, flask_cors"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
