using Onus.Contracts;

namespace Onus.Engine.Tests.Settings;

/// <summary>Settings say what flags for the input do, and a flag wins.</summary>
public sealed class InputSettingsTests
{
    private const string Volume = "variable \"safe\" {}\nresource \"aws_ebs_volume\" \"v\" {\n  size = 1\n  availability_zone = \"eu-west-1a\"\n  encrypted = var.safe\n}\n";

    [Fact]
    public async Task Values_of_variables()
    {
        var open = await SettingsHost.ScanAsync("", files: ("app/volume.tf", Volume));
        open.Find("ebs-volume-encrypted").Status.ShouldBe(FindingStatus.Unknown);

        var result = await SettingsHost.ScanAsync("variables = { safe = true }\n", files: ("app/volume.tf", Volume));

        result.Find("ebs-volume-encrypted").Status.ShouldBe(FindingStatus.Pass);
        result.Settings!.Dials!["variables"].ShouldBe("safe");
    }

    [Fact]
    public async Task Files_of_them_seen_from_the_settings()
    {
        var result = await SettingsHost.ScanAsync("variable_files = [\"env/prod.tfvars\"]\n", files: [("app/volume.tf", Volume), ("env/prod.tfvars", "safe = false\n")]);

        result.Find("ebs-volume-encrypted").Status.ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_an_error() =>
        (await SettingsHost.ScanAsync("variable_files = [\"env/no.tfvars\"]\n", files: ("app/volume.tf", Volume)))
            .Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "settings-dangling" && diagnostic.Severity == DiagnosticSeverity.Error);

    [Fact]
    public async Task What_is_not_read_is_said()
    {
        var result = await SettingsHost.ScanAsync("exclude = [\"old\"]\n", files: ("app/old/volume.tf", Volume));

        result.Resources.ShouldNotContain(resource => resource.Type == "AWS::EC2::Volume");
        result.Settings!.Dials!["exclude"].ShouldBe("old");
    }

    [Fact]
    public async Task And_is_read_all_the_same_where_a_policy_is_in_force()
    {
        var result = await SettingsHost.ScanAsync("exclude = [\"old\"]\n", policy: "holds = [\"ebs-volume-encrypted\"]\n", files: ("app/old/volume.tf", Volume));

        result.Resources.ShouldContain(resource => resource.Type == "AWS::EC2::Volume");
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "policy-held");
    }
}
