using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Viewing;

namespace Onus.Engine.Tests.Settings;

/// <summary>A profile and the dials say what is shown and counted. JSON holds the rest too, with what hides it.</summary>
public sealed class ViewTests
{
    private const string Versioning = "s3-bucket-versioning-enabled";

    [Fact]
    public async Task The_default_profile_asks_for_what_is_recommended()
    {
        var result = await SettingsHost.ScanAsync("");

        result.View!.Profile.ShouldBe(CheckLevel.Recommended);
        result.Findings().ShouldContain(finding => finding.Hidden == HiddenBy.Profile);
        result.Findings().ShouldAllBe(finding => finding.IsShown == finding.Rule.Level <= CheckLevel.Recommended);
    }

    [Theory]
    [InlineData("s3-bucket-versioning-enabled", HiddenBy.Except)]
    [InlineData("s3-bucket-v*", HiddenBy.Except)]
    [InlineData("CKV_AWS_21", HiddenBy.Except)]
    [InlineData("s3", HiddenBy.Except)]
    [InlineData("data", HiddenBy.Except)]
    [InlineData("app/", HiddenBy.Except)]
    [InlineData("app/*.tf", HiddenBy.Except)]
    [InlineData("other/*.tf", HiddenBy.Nothing)]
    [InlineData("ebs", HiddenBy.Nothing)]
    public async Task What_is_named_is_left_out(string name, HiddenBy hidden)
    {
        (await SettingsHost.ScanAsync("", new ViewRequest { Except = [name] })).Find(Versioning).Hidden.ShouldBe(hidden);
        (await SettingsHost.ScanAsync($"except = [\"{name}\"]")).Find(Versioning).Hidden.ShouldBe(hidden);
    }

    [Fact]
    public async Task What_is_asked_for_alone_hides_the_rest()
    {
        var result = await SettingsHost.ScanAsync("", new ViewRequest { Only = [Versioning] });

        result.Findings().Where(finding => finding.IsShown).ShouldHaveSingleItem().Rule.Id.ShouldBe(Versioning);
        AssessmentSummary.Of(result).Hidden!["only"].ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Less_grave_findings_are_hidden_and_do_not_count() =>
        AssessmentSummary.Of(await SettingsHost.ScanAsync("severity = \"critical\"")).Gravest.ShouldBeNull();

    [Fact]
    public async Task A_misspelt_name_gets_the_nearest()
    {
        var problem = await Should.ThrowAsync<RequestException>(SettingsHost.ScanAsync("", new ViewRequest { Only = ["s3-bucket-versioning-enable"] }));

        problem.Message.ShouldBe("nothing is called \"s3-bucket-versioning-enable\"; did you mean s3-bucket-versioning-enabled?");
    }
}
