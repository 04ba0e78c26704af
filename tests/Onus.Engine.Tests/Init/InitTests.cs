using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Init;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Init;

/// <summary>A draft of settings changes nothing by itself, and counts line by line as its marks are taken away.</summary>
public sealed class InitTests
{
    private static readonly (string, string)[] Files = [("envs/prod/main.tf", SettingsHost.Bucket), ("envs/dev/main.tf", SettingsHost.Bucket)];

    [Fact]
    public async Task It_is_in_force_as_the_default_and_without_marks_as_it_says()
    {
        var draft = (await InitUseCase.RunAsync(new InputRequest { Paths = ["."] }, overwrites: false, SettingsHost.Of(Files))).Text;
        var open = string.Join('\n', draft.Split('\n').Select(line => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line)).Replace("name    = \"…\"", "name = \"T\"", StringComparison.Ordinal);

        var before = await ScanAsync("");
        var after = await ScanAsync(draft);
        var opened = await ScanAsync(open);

        AssessmentSummary.Of(after).Findings.ShouldBe(AssessmentSummary.Of(before).Findings);
        opened.Diagnostics.ShouldBeEmpty();
        opened.View!.FailOn.ShouldBe("high");
        opened.Resources.Select(resource => resource.Placement.Environment).ShouldBe(["development", "production"]);
        opened.Shown(FindingStatus.Fail).ShouldNotContain(finding => finding.Rule.Id == "s3-bucket-versioning-enabled");
    }

    [Fact]
    public async Task What_is_there_is_not_written_over()
    {
        var host = SettingsHost.Of([("onus.hcl", ""), .. Files]);

        (await Should.ThrowAsync<RequestException>(InitUseCase.RunAsync(new InputRequest { Paths = ["."] }, overwrites: false, host))).Message.ShouldBe("onus.hcl is there already; --force writes over it.");
        (await InitUseCase.RunAsync(new InputRequest { Paths = ["."] }, overwrites: true, host)).File.ShouldBe("onus.hcl");
    }

    private static Task<AssessmentResult> ScanAsync(string settings) => ScanUseCase.RunAsync(new InputRequest { Paths = ["envs"] }, SettingsHost.Of([("onus.hcl", settings), .. Files]));
}
