using System.Text;
using Onus.Contracts;
using Onus.Core.Diagnostics;
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
    public async Task Conditions_of_settings_call_the_functions_of_the_catalogues_own()
    {
        var settings = Settings.Replace("holders", "when = !is_given(self.KmsKeyId)\n  holders", StringComparison.Ordinal);
        const string Encrypted = "Resources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, KmsKeyId: k}}\n";

        var result = await ScanUseCase.RunAsync(new InputRequest { Paths = ["t.yaml", "u.yaml"] }, Host(("t.yaml", Template), ("u.yaml", Encrypted), ("onus.hcl", settings)));

        result.Settings!.Overrides.ShouldHaveSingleItem().Changes.ShouldBe([new SettingsChange("AWS::RDS::DBInstance", "data.backup", Holder.Shared, Holder.Aws, 1)]);
    }

    [Fact]
    public async Task Each_party_has_its_figures_before_and_after()
    {
        const string Parties = "party \"data\" { paths = [\"after/data.yaml\", \"before/data.yaml\"] }\n";
        const string Volume = "Resources:\n  V: {Type: AWS::EC2::Volume, Properties: {Size: 1, AvailabilityZone: eu-west-1a, Encrypted: ENCRYPTED}}\n";
        var host = Host(
            ("onus.hcl", Parties),
            ("before/data.yaml", Volume.Replace("ENCRYPTED", "true", StringComparison.Ordinal)),
            ("after/data.yaml", Volume.Replace("ENCRYPTED", "false", StringComparison.Ordinal)),
            ("after/else.yaml", Template));

        var difference = (await DiffUseCase.RunAsync(new DiffRequest(["before", "after"], null, new InputRequest()), host)).Difference!;

        difference.Parties.Select(party => party.Party).ShouldBe(["data", null]);
        difference.Parties[0].After.ShouldBe(difference.Parties[0].Before);
        difference.Parties[0].UnmetAfter.ShouldBeGreaterThan(difference.Parties[0].UnmetBefore);
        difference.Parties[0].Findings.ShouldBeGreaterThan(0);
        (difference.Parties[1].Before, difference.Parties[1].After > 0).ShouldBe((0, true));
    }

    [Fact]
    public async Task An_obligation_is_that_partys_that_takes_its_responsibility()
    {
        const string Parties = "party \"security\" { responsibilities = [\"data.encrypt-rest\"] }\n";
        const string Volume = "Resources:\n  V: {Type: AWS::EC2::Volume, Properties: {Size: 1, AvailabilityZone: eu-west-1a, Encrypted: ENCRYPTED}}\n";
        var host = Host(
            ("onus.hcl", Parties),
            ("before/data.yaml", Volume.Replace("ENCRYPTED", "true", StringComparison.Ordinal)),
            ("after/data.yaml", Volume.Replace("ENCRYPTED", "false", StringComparison.Ordinal)));

        var difference = (await DiffUseCase.RunAsync(new DiffRequest(["before", "after"], null, new InputRequest()), host)).Difference!;

        var security = difference.Parties.Single(party => party.Party == "security");
        (security.Before, security.After, security.UnmetBefore, security.UnmetAfter, security.Findings).ShouldBe((1, 1, 0, 1, 1));
        difference.Parties.Single(party => party.Party is null).Before.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("is_gven(self.KmsKeyId)", "There is no function \"is_gven\".")]
    [InlineData("is_given(self)", null)]
    [InlineData("is_given()", "\"is_given\" takes 1 arguments: value.")]
    [InlineData("slef.KmsKeyId != null", "There is no variable \"slef\".")]
    public async Task A_name_that_nobody_knows_is_an_error_with_its_place(string condition, string? message)
    {
        var settings = Settings.Replace("holders", $"when = {condition}\n  holders", StringComparison.Ordinal);
        var scan = ScanUseCase.RunAsync(new InputRequest { Paths = ["t.yaml"] }, Host(("t.yaml", Template), ("onus.hcl", settings)));

        if (message is null)
        {
            (await scan).Settings.ShouldNotBeNull();
            return;
        }

        var refused = await Should.ThrowAsync<RequestException>(scan);
        var found = refused.Diagnostics.ShouldHaveSingleItem();
        found.Message.ShouldBe(message);
        found.Location.ShouldNotBeNull().File.ShouldBe("onus.hcl");
        found.Location!.Line.ShouldBe(7);
    }

    [Fact]
    public async Task Settings_below_a_scanned_folder_that_are_not_in_force_are_spoken_of()
    {
        var result = await ScanUseCase.RunAsync(new InputRequest { Paths = ["."] }, Host(("stack/t.yaml", Template), ("stack/onus.hcl", Settings)));

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
