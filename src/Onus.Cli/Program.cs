using System.CommandLine.Invocation;
using Onus.Cli;
using Onus.Cli.Shared;

var command = Commands.Root().Parse(args.Length == 0 ? ["--help"] : args);
var misuse = command.Action as ParseErrorAction;
if (misuse is not null)
{
    misuse.ShowHelp = false;
}

// Standard output is for reports alone; and the library answers wrong usage with 1, which here says that something failed.
using var complaint = new StringWriter();
try
{
    var answer = await command.InvokeAsync(new() { EnableDefaultExceptionHandler = false, Output = misuse is null ? Console.Out : complaint, Error = misuse is null ? Console.Error : complaint }, CancellationToken.None).ConfigureAwait(false);
    Console.Error.Write(UsageText.Shown(complaint.ToString()));
    return misuse is null ? answer : ExitCode.Usage;
}
catch (IOException problem)
{
    Console.Error.WriteLine($"onus: the output can't be written: {problem.Message}");
    return ExitCode.Usage;
}
