using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Explain;
using Onus.Reports.Answers;

namespace Onus.Cli.Explain;

/// <summary><c>onus explain NAME</c>: a service, type, responsibility, check, alias or requirement in words.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "A service, type, responsibility, check, another tool's id of a check, a requirement, or acceptable-use", HelpName = "NAME" };
        var format = Flags.Format("terminal", "json");
        var command = new Command("explain", "Explain a service, type, responsibility, model of responsibility, check or requirement, with sources") { name }.With([format, .. Flags.KnowledgeFlags]);
        CommandRun.Set(command, "explain", (run, _) =>
        {
            var catalog = run.OpenCatalog();
            var explanation = new ExplainUseCase(catalog, run.Arguments.Knowledge().Date ?? catalog.AsOf).Explain(run.Arguments.GetValue(name)!);
            run.Answer(explanation, run.Arguments.GetValue(format), terminal => new ExplanationText(terminal).Write(explanation));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
