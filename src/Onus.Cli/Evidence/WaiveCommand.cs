using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Evidence;

namespace Onus.Cli.Evidence;

/// <summary><c>onus waive NAME</c>: writes down what is accepted, by whom and until when.</summary>
internal static class WaiveCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The name of the waiver; one that is there already is accepted anew", HelpName = "NAME" };
        var record = new Option<bool>("--record") { Description = "Only record the waiver, which stands in the settings as it is to be" };
        var check = new Option<string[]>("--check") { Description = "A check whose failures are accepted; * stands for any text; may be given several times", HelpName = "ID" };
        var responsibility = new Option<string[]>("--responsibility") { Description = "A responsibility: what fails of it, and that nothing verifies it, is accepted; may be given several times", HelpName = "ID" };
        var path = new Option<string[]>("--path") { Description = "The files that declare the resources, seen from the settings; all if none is given; may be given several times", HelpName = "PATTERN" };
        var resource = new Option<string[]>("--resource") { Description = "The address of a resource; all if none is given; may be given several times", HelpName = "ADDRESS" };
        var reason = new Option<string?>("--reason") { Description = "Why it is accepted", HelpName = "TEXT" };
        var owner = new Option<string?>("--owner") { Description = "Who accepts it", HelpName = "WHO" };
        var until = new Option<string?>("--until") { Description = "The last day on which it holds", HelpName = "DAY" };
        var ticket = new Option<string?>("--ticket") { Description = "Where it is written down that it is accepted", HelpName = "TICKET" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the block, and write nothing" };
        var command = new Command("waive", "Write into onus.hcl what is accepted, by whom and until when, and record it in the log of evidence") { name }
            .With([record, check, responsibility, path, resource, reason, owner, until, ticket, dryRun, .. EvidenceFlags.Recording, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        CommandRun.Set(command, "waive", (run, _) =>
        {
            T? Given<T>(Option<T> option) => run.Arguments.GetValue(option);
            var request = new WaiveRequest(run.Arguments.GetValue(name)!, run.Arguments.Knowledge())
            {
                OnlyRecords = Given(record),
                Checks = [.. Given(check) ?? []],
                Responsibilities = [.. Given(responsibility) ?? []],
                Paths = [.. Given(path) ?? []],
                Resources = [.. Given(resource) ?? []],
                Reason = Given(reason),
                Owner = Given(owner),
                Until = Given(until),
                Ticket = Given(ticket),
            };
            return Task.FromResult(EvidenceWriter.Write(WaiveUseCase.Run(request, run.Host), run, Given(dryRun)));
        });
        return command;
    }
}
