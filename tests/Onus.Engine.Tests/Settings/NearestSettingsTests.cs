using Onus.Core.Diagnostics;
using Onus.Engine.Fix;
using Onus.Engine.Inputs;
using Onus.Engine.Unknowns;

namespace Onus.Engine.Tests.Settings;

/// <summary>Whatever reads files judges them by the settings nearest above them, wherever the host stands.</summary>
public sealed class NearestSettingsTests
{
    private const string Queue = "resource \"aws_sqs_queue\" \"q\" {\n  sqs_managed_sse_enabled = false\n}\n";
    private static readonly InputRequest Request = new() { Paths = ["app"], Knowledge = new KnowledgeRequest(null, null, "2026-11-29") };

    [Fact]
    public async Task Nothing_is_mended_that_they_switch_off()
    {
        var open = await FixUseCase.RunAsync(new FixRequest(Request, []), SettingsHost.Of(("app/main.tf", Queue)));
        open.Report.Fixes.ShouldNotBeEmpty();

        var off = await FixUseCase.RunAsync(new FixRequest(Request, []), SettingsHost.Of(("app/main.tf", Queue), ("app/onus.hcl", Off(open.Report.Fixes.Select(fix => fix.Check)))));

        off.Report.Fixes.ShouldBeEmpty();
        off.Report.Left.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_mended_that_they_do_not_show()
    {
        var less = await FixUseCase.RunAsync(new FixRequest(Request, []), SettingsHost.Of(("app/main.tf", Queue), ("app/onus.hcl", "severity = \"critical\"\n")));

        less.Report.Fixes.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_with_them_is_said_when_unknowns_are_counted() =>
        (await Should.ThrowAsync<RequestException>(() => UnknownsUseCase.RunAsync(Request, SettingsHost.Of(("app/main.tf", Queue), ("app/onus.hcl", "nonsense = 1\n")))))
            .Message.ShouldContain("app/onus.hcl");

    private static string Off(IEnumerable<string> checks) => string.Concat(checks.Select(id => $"check \"{id}\" {{\n  off     = true\n  because = \"It carries nothing.\"\n}}\n"));
}
