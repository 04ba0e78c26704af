using System.CommandLine;
using System.CommandLine.Invocation;
using Onus.Cli;
using Onus.Cli.Shared;

StartingRoom.Take();

// An argument that begins with @ is a name like any other, and no file of arguments to read.
var command = Commands.Root().Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
var misuse = command.Action as ParseErrorAction;
if (misuse is not null)
{
    misuse.ShowHelp = false;
}

// Standard output is for reports alone; and the library answers wrong usage with 1, which here says that something failed.
using var complaint = new StringWriter();
var outputs = new InvocationConfiguration
{
    EnableDefaultExceptionHandler = false,
    Output = misuse is null ? Outputs.PlainOutput : complaint,
    Error = misuse is null ? Outputs.PlainError : complaint,
};
try
{
    var answer = await command.InvokeAsync(outputs, CancellationToken.None).ConfigureAwait(false);
    Outputs.PlainError.Write(UsageText.Shown(complaint.ToString()));
    return misuse is null ? answer : ExitCode.Usage;
}
catch (Exception problem) when (Outputs.Refused(problem))
{
    Outputs.PlainError.WriteLine($"onus: the output can't be written: {problem.Message}");
    return ExitCode.Usage;
}
