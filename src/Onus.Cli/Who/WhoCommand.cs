using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Who;
using Onus.Reports.Answers;

namespace Onus.Cli.Who;

/// <summary><c>onus who RESPONSIBILITY on SUBJECT [NAME=VALUE…]</c>: one answer, with its ground.</summary>
internal static class WhoCommand
{
    public static Command Create()
    {
        var responsibility = new Argument<string>("responsibility") { Description = "A responsibility, such as os.patch; onus catalog list responsibilities names them all", HelpName = "RESPONSIBILITY" }.Completing(KnownNames.Responsibilities);
        var on = new Argument<string>("on") { Description = "The word on", HelpName = "on" };
        on.AcceptOnlyFromAmong("on");
        var subject = new Argument<string>("subject") { Description = "A service (rds), a type (AWS::RDS::DBInstance) or a variant of a service (ecs:fargate)", HelpName = "SUBJECT" }.Completing(KnownNames.Subjects);
        var properties = new Argument<string[]>("property") { Description = "Properties of the type, such as Engine=mysql or RuntimeManagementConfig.UpdateRuntimeOn=Manual; a value that begins with { or [ is JSON", Arity = ArgumentArity.ZeroOrMore, HelpName = "NAME=VALUE" };
        var format = Flags.Format("terminal", "json");
        var command = new Command("who", "Say who holds a responsibility for a service or a type, and on what grounds") { responsibility, on, subject, properties }.With([format, .. Flags.KnowledgeFlags]);
        CommandRun.Set(command, "who", (run, _) =>
        {
            var arguments = run.Arguments;
            var request = new WhoRequest(arguments.GetValue(responsibility)!, arguments.GetValue(subject)!, arguments.GetValue(properties) ?? [], arguments.Knowledge().Date);
            var answer = WhoUseCase.Ask(request, run.OpenCatalog());
            run.Answer(answer, arguments.GetValue(format), terminal => new WhoText(terminal).Write(answer));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
