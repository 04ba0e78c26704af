using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Onus.Api.Relays;
using Onus.Core.Diagnostics;

// Nothing that is read is ever run, so Process is banned. This file is one of the exceptions: the program of our own that asks AWS, from beside this one and nowhere else.
#pragma warning disable RS0030

namespace Onus.Cli.Live;

/// <summary>
/// <c>onus-aws</c>, the program beside this one that alone has credentials and speaks to AWS: what reads files that may be anybody's has no network. It is asked for read-only calls, and ends when this program does.
/// </summary>
internal sealed class CallerProgram : IDisposable
{
    private const string Name = "onus-aws";

    private readonly Process _process;

    private CallerProgram(Process process)
    {
        _process = process;
        Accounts = new RelayClient(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
    }

    /// <summary>The ways into accounts.</summary>
    public RelayClient Accounts { get; }

    /// <summary>Starts it.</summary>
    /// <exception cref="RequestException">It is not there, or can't be started.</exception>
    public static CallerProgram Start()
    {
        var start = Found() ?? throw new RequestException($"{Name}, which asks AWS, does not lie beside onus in {AppContext.BaseDirectory}: install both.");
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.UseShellExecute = false;
        try
        {
            return new CallerProgram(Process.Start(start)!);
        }
        catch (Win32Exception problem)
        {
            throw new RequestException($"{Name}, which asks AWS, can't be started: {problem.Message}");
        }
    }

    /// <summary>Ends it: its input ends, and what it still does is worth nothing any more.</summary>
    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended.
        }

        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }

        _process.WaitForExit();
        Accounts.Dispose();
        _process.Dispose();
    }

    private static ProcessStartInfo? Found()
    {
        var (native, managed) = (Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? Name + ".exe" : Name), Path.Combine(AppContext.BaseDirectory, Name + ".dll"));
        return File.Exists(managed) ? new ProcessStartInfo(Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")), ["exec", managed])
            : File.Exists(native) ? new ProcessStartInfo(native)
            : null;
    }
}
