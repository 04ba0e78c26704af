using System.Text;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine.Diff;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests.Diff;

/// <summary>A team's settings are input: what is in force is said with what it changes, and each side of a difference has its own.</summary>
public sealed class SettingsTests
{
    private const string Template = "Resources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql}}\n";

    private const string Settings = """
        team {
          name    = "T"
          decided = "2026-01-01"
        }
        override "ours" {
          on      = ["AWS::RDS::DBInstance"]
          holders = { "data.backup" = "aws" }
          because = "so it is"
        }
        """;

    [Fact]
    public async Task A_scan_says_which_settings_are_in_force_and_what_they_change()
    {
        var result = await ScanUseCase.RunAsync(new InputRequest { Paths = ["t.yaml"] }, Host(("t.yaml", Template), ("onus.hcl", Settings)));

        result.Settings!.File.ShouldBe("onus.hcl");
        var item = result.Settings.Overrides.ShouldHaveSingleItem();
        item.Because.ShouldBe("so it is");
        item.Changes.ShouldBe([new SettingsChange("AWS::RDS::DBInstance", "data.backup", Holder.Shared, Holder.Aws, 1)]);
    }

    [Fact]
    public async Task Settings_below_a_scanned_folder_that_are_not_in_force_are_spoken_of()
    {
        var result = await ScanUseCase.RunAsync(new InputRequest { Paths = ["stack"] }, Host(("stack/t.yaml", Template), ("stack/onus.hcl", Settings)));

        result.Settings.ShouldBeNull();
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "settings-not-in-force" && diagnostic.Severity == DiagnosticSeverity.Note);
    }

    [Fact]
    public async Task Settings_that_a_change_brings_move_what_they_move()
    {
        var answer = await DiffUseCase.RunAsync(new DiffRequest(["base", "head"], null, new InputRequest()), Host(("base/t.yaml", Template), ("head/t.yaml", Template), ("head/onus.hcl", Settings)));

        var difference = answer.Difference!;
        difference.Base.Settings.ShouldBeNull();
        difference.Head.Settings!.File.ShouldBe("head/onus.hcl");
        difference.Moves.ShouldHaveSingleItem().Responsibility.ShouldBe("data.backup");
        difference.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "settings-not-in-force");
    }

    private static MemoryHost Host(params (string Name, string Text)[] files) =>
        new(new MemoryTree(files.Select(file => KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)))));
}
