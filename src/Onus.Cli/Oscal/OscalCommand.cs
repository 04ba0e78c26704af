using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Contracts.Oscal;
using Onus.Engine.Oscal;
using Onus.Engine.Software;
using Onus.Reports;

namespace Onus.Cli.Oscal;

/// <summary><c>onus oscal KIND [PATH…] --framework NAME</c>: documents of the Open Security Controls Assessment Language.</summary>
internal static class OscalCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("kind") { Description = "component-definition, ssp, export (for the team's customers), provider (what AWS exports, which ssp refers to), assessment-results or poam", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. Words.Of<OscalKind>().Keys]);
        var framework = new Option<string>("--framework") { Description = "A baseline of NIST SP 800-53 Rev. 5 or of FedRAMP, such as nist-800-53-r5-moderate", HelpName = "NAME", Required = true }.Completing(KnownNames.Frameworks);
        var system = new Option<string?>("--system") { Description = "What the system is called: ids are made of it; else the last name of the path", HelpName = "NAME" };
        var version = new Option<string>("--oscal-version") { Description = $"{string.Join(", ", OscalPackage.Versions)}; the first is the default", HelpName = "VERSION", DefaultValueFactory = _ => OscalPackage.Versions[0] };
        version.AcceptOnlyFromAmong([.. OscalPackage.Versions]);
        var evidence = new Option<string[]>("--evidence") { Description = "A result of a scanner, a provider's system security plan, or a folder of them, as for onus scan; may be given several times", HelpName = "PATH" };
        var format = Flags.Format(ReportFormats.OfOscal);
        var command = new Command("oscal", "Print a document of OSCAL: a component definition, a plan, what a plan exports, results, or a plan of action and milestones") { kind, Flags.Paths }
            .With([framework, system, version, evidence, format, Flags.Output, .. Flags.InputFlags, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        CommandRun.Set(command, "oscal", async (run, cancellation) =>
        {
            var targets = ReportTargets.Of(run.Arguments, format, ReportFormats.OfOscal);
            var request = new OscalRequest(Words.Of<OscalKind>()[run.Arguments.GetValue(kind)!], run.Arguments.GetValue(framework)!, run.Arguments.GetValue(system), run.Arguments.GetValue(version));
            var (package, diagnostics) = await OscalUseCase.RunAsync(request, run.Arguments.Input() with { Software = new SoftwareRequest(run.Arguments.GetValue(evidence) ?? []) }, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            return run.Report(targets, (target, stream) => target.Format.Oscal!(package, stream, ReportTargets.Options(target, run.Arguments)), diagnostics);
        });
        return command;
    }
}
