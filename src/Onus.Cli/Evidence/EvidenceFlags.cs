using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Engine.Evidence;
using Onus.Evidence.Log;

namespace Onus.Cli.Evidence;

/// <summary>The flags for the evidence log and for what is written into it.</summary>
internal static class EvidenceFlags
{
    public static readonly Option<string?> By = new("--by") { Description = "Who records it; a signature has to be that of this principal. Else git's user.email", HelpName = "NAME" };
    private static readonly Option<string?> File = new("--log") { Description = "The evidence log; else .onus/evidence.jsonl beside the nearest onus.hcl above the current folder, or in the root of the repository", HelpName = "FILE" };
    private static readonly Option<string?> Key = new("--sign") { Description = "Sign what is written by this SSH key, with ssh-keygen", HelpName = "KEY" };

    /// <summary>The flags for which log is meant.</summary>
    public static IEnumerable<Option> Place => [File, Flags.Settings];

    /// <summary>The flags for what is written.</summary>
    public static IEnumerable<Option> Writing => [Flags.Date, By, Key];

    /// <summary>The flags for who records something.</summary>
    public static IEnumerable<Option> Recording => [By, Key];

    /// <summary>Which log is meant.</summary>
    public static LogRequest Log(this ParseResult arguments) => arguments.GetValue(File) is { } named && arguments.GetValue(Flags.Settings) is not null
        ? throw new RequestException($"--log and --settings exclude each other; {named} is a log by itself.")
        : new LogRequest(arguments.GetValue(File), arguments.GetValue(Flags.Settings));

    /// <summary>Who signs; null where nothing is to be signed.</summary>
    public static ILogSigner? Signer(this ParseResult arguments) => arguments.GetValue(Key) is { } key ? SshKeygen.With(key) : null;
}
