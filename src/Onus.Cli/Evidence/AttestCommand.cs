using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Evidence;

namespace Onus.Cli.Evidence;

/// <summary><c>onus attest NAME</c>: writes down that the customer's part of responsibilities is done, by whom and until when.</summary>
internal static class AttestCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The name of the attestation; one that is there already is attested anew", HelpName = "NAME" };
        var record = new Option<bool>("--record") { Description = "Only record the attestation, which stands in the settings as it is to be" };
        var responsibility = new Option<string[]>("--responsibility") { Description = "A responsibility whose customer's part is done; may be given several times", HelpName = "ID" };
        var organisation = new Option<bool>("--organisation") { Description = "It speaks of all that there is, the organisation itself too" };
        var account = new Option<string[]>("--of-account") { Description = "It speaks of this account; * stands for any text; may be given several times", HelpName = "ACCOUNT" };
        var environment = new Option<string[]>("--environment") { Description = "It speaks of this environment; may be given several times", HelpName = "NAME" };
        var service = new Option<string[]>("--service") { Description = "It speaks of this service; may be given several times", HelpName = "ID" };
        var resource = new Option<string[]>("--resource") { Description = "It speaks of resources of this address; * stands for any text; may be given several times", HelpName = "ADDRESS" };
        var tag = new Option<string[]>("--tag") { Description = "It speaks of resources with this tag; may be given several times", HelpName = "NAME=VALUE" };
        var statement = new Option<string?>("--statement") { Description = "What is attested, in a sentence", HelpName = "TEXT" };
        var owner = new Option<string?>("--owner") { Description = "Who attests it", HelpName = "WHO" };
        var performed = new Option<string?>("--performed") { Description = "The day on which it was done; today if it is not given", HelpName = "DAY" };
        var until = new Option<string?>("--valid-until") { Description = "The last day on which it holds", HelpName = "DAY" };
        var evidence = new Option<string[]>("--evidence") { Description = "A file of the repository that shows it, or ADDRESS=SHA256; may be given several times", HelpName = "FILE" };
        var audience = new Option<string?>("--audience") { Description = "Whom it is about, such as the people that a training is for", HelpName = "TEXT" };
        var reached = new Option<string?>("--reached") { Description = "How large a share of these it has reached, such as 96%", HelpName = "SHARE" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the block, and write nothing" };
        var command = new Command("attest", "Write into onus.hcl that the customer's part of a responsibility is done, by whom and until when, and record it in the log of evidence") { name }
            .With([record, responsibility, organisation, account, environment, service, resource, tag, statement, owner, performed, until, evidence, audience, reached, dryRun, .. EvidenceFlags.Recording, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        CommandRun.Set(command, "attest", (run, _) =>
        {
            T? Given<T>(Option<T> option) => run.Arguments.GetValue(option);
            var request = new AttestRequest(run.Arguments.GetValue(name)!, run.Arguments.Knowledge())
            {
                OnlyRecords = Given(record),
                Responsibilities = [.. Given(responsibility) ?? []],
                Organisation = Given(organisation),
                Accounts = [.. Given(account) ?? []],
                Environments = [.. Given(environment) ?? []],
                Services = [.. Given(service) ?? []],
                Resources = [.. Given(resource) ?? []],
                Tags = [.. Given(tag) ?? []],
                Statement = Given(statement),
                Owner = Given(owner),
                Performed = Given(performed),
                ValidUntil = Given(until),
                Evidence = [.. Given(evidence) ?? []],
                Audience = Given(audience),
                Reached = Given(reached),
            };
            return Task.FromResult(EvidenceWriter.Write(AttestUseCase.Run(request, run.Host), run, Given(dryRun)));
        });
        return command;
    }
}
