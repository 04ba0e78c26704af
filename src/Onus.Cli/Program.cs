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
var output = misuse is null ? Console.Out : Console.Error;
try
{
    var answer = await command.InvokeAsync(new() { EnableDefaultExceptionHandler = false, Output = output }, CancellationToken.None).ConfigureAwait(false);
    return misuse is null ? answer : ExitCode.Usage;
}
catch (IOException problem)
{
    Console.Error.WriteLine($"onus: the output can't be written: {problem.Message}");
    return ExitCode.Usage;
}
