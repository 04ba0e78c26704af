using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Engine.Explain;
using Onus.Engine.Matrices;
using Onus.Reports.Answers;
using Onus.Reports.Matrix;

namespace Onus.Cli.Explain;

/// <summary><c>onus explain NAME</c>: a service, type, responsibility, check, alias or requirement in words; with <c>--in PATH</c> a thing that is deployed.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "A service, type, responsibility, check, another tool's id of a check, a framework or a requirement, or acceptable-use; with --in the address of a resource, a framework, or FRAMEWORK:ID", HelpName = "NAME" };
        var inside = new Option<string[]>("--in") { Description = "Explain the resource that has this address in a file or folder: who has access to it, what protects it, whose its obligations are; or how the framework or requirement stands there; may be given several times", HelpName = "PATH" };
        var format = Flags.Format("terminal", "json");
        var command = new Command("explain", "Explain a service, type, responsibility, model of responsibility, check or requirement, with sources, or a resource that is deployed") { name }
            .With([inside, format, .. Flags.InputFlags, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        CommandRun.Set(command, "explain", async (run, cancellation) =>
        {
            if (run.Arguments.GetValue(inside) is { Length: > 0 } paths)
            {
                if (await RequirementUseCase.RunAsync(run.Arguments.GetValue(name)!, run.Arguments.Input() with { Paths = paths }, run.Host, run.Progress, cancellation).ConfigureAwait(false) is { } stands)
                {
                    run.Answer(stands.Matrix, run.Arguments.GetValue(format), terminal => Show(stands, new RequirementText(terminal)));
                    run.Say(stands.Result.Diagnostics);
                    return CommandRun.ExitOf(stands.Result.Diagnostics);
                }

                var answer = await ResourceUseCase.RunAsync(run.Arguments.GetValue(name)!, run.Arguments.Input() with { Paths = paths }, run.Host, run.Progress, cancellation).ConfigureAwait(false);
                run.Answer(answer.Explanation, run.Arguments.GetValue(format), terminal => new ResourceText(terminal).Write(answer.Explanation));
                run.Say(answer.Diagnostics);
                return CommandRun.ExitOf(answer.Diagnostics);
            }

            if (Flags.InputFlags.FirstOrDefault(flag => run.Arguments.GetResult(flag) is { Implicit: false }) is { } without)
            {
                throw new RequestException($"{without.Name} goes with --in only.");
            }

            var catalog = run.OpenCatalog();
            var explanation = new ExplainUseCase(catalog, run.Arguments.Knowledge().Date ?? catalog.AsOf).Explain(run.Arguments.GetValue(name)!);
            run.Answer(explanation, run.Arguments.GetValue(format), terminal => new ExplanationText(terminal).Write(explanation));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(RequirementAnswer stands, RequirementText text)
    {
        if (stands.IsWhole)
        {
            text.Write(stands.Result);
        }
        else
        {
            text.Write(stands.Matrix);
        }
    }
}
