using System.Diagnostics;

namespace Onus.Cli.Tests;

/// <summary>What a run of the program answered.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record Answer(int Exit, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "onus.dll");

    /// <summary>The program is asked with the packed catalogue beside it, as it is handed out: a run then takes two thirds of the time. It is packed anew, in case that the catalogue has changed.</summary>
    private static readonly Lazy<Answer> Packed = new(() => Run([], null, ["catalog", "pack", Path.Combine(AppContext.BaseDirectory, "catalog"), "--output", Path.Combine(AppContext.BaseDirectory, "catalog.pack")]).ShouldExit(0));

    /// <summary>Runs the built program as a process of its own.</summary>
    public static Answer To(params string[] arguments) => In(null, arguments);

    /// <summary>Runs the built program in a folder.</summary>
    public static Answer In(string? folder, params string[] arguments) => With([], folder, arguments);

    /// <summary>Runs the built program in a folder, with more in its environment.</summary>
    public static Answer With(IEnumerable<(string Name, string Value)> environment, string? folder, params string[] arguments) =>
        Packed.Value.Exit == 0 ? Run(environment, folder, arguments) : Packed.Value;

    /// <summary>Runs the built program in a folder as a user who may only do what everybody may, where the test itself may do everything.</summary>
    public static Answer AsAnybody(string folder, params string[] arguments) =>
        Packed.Value.Exit == 0 ? Run([("HOME", folder)], folder, arguments, Environment.IsPrivilegedProcess ? "nobody" : null) : Packed.Value;

    /// <summary>Runs the built program in a folder, from a shell that does something to its outputs.</summary>
    public static Answer Shell(string folder, string arguments, string redirection) =>
        Packed.Value.Exit == 0 ? Start("bash", ["-c", $"dotnet '{Program}' {arguments} {redirection}"], [], folder, null) : Packed.Value;

    private static Answer Run(IEnumerable<(string Name, string Value)> environment, string? folder, string[] arguments, string? user = null) =>
        Start("dotnet", [Program, .. arguments], environment, folder, user);

    /// <summary>Begins a run of the built program, with more in its environment, that the caller may end.</summary>
    public static Process Begin(IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        Packed.Value.ShouldExit(0);
        return Process.Start(StartOf("dotnet", [Program, .. arguments], environment, null, null))!;
    }

    private static Answer Start(string program, string[] arguments, IEnumerable<(string Name, string Value)> environment, string? folder, string? user)
    {
        using var process = Process.Start(StartOf(program, arguments, environment, folder, user))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"onus {string.Join(' ', arguments)} took more than {Patience}");
        }

        return new Answer(process.ExitCode, output.Result, error.Result);
    }

    private static ProcessStartInfo StartOf(string program, string[] arguments, IEnumerable<(string Name, string Value)> environment, string? folder, string? user)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        if (user is not null)
        {
            start.UserName = user;
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>That the run went as it should.</summary>
    public Answer ShouldExit(int code)
    {
        Exit.ShouldBe(code, Output + Error);
        Error.ShouldNotContain("Unhandled exception");
        Error.ShouldNotContain("   at Onus.");
        return this;
    }
}
