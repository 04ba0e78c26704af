using Onus.Contracts;

namespace Onus.Live.Tests.Facts;

/// <summary>Whether the customer's part of patching an instance is done is what Systems Manager says of it.</summary>
public sealed class PatchTests
{
    private const string Managed = "ec2-instance-managed-by-systems-manager";
    private const string Installed = "ec2-instance-patches-installed";
    private static readonly string[] Types = ["AWS::EC2::Instance", "AWS::SSM::Association"];
    private static readonly string[] Names = ["good", "bad", "old", "new", "foreign", "off"];

    private static WireAccount Account() => new WireAccount()
        .With("DescribeInstances", $"<DescribeInstancesResponse><reservationSet><item><instancesSet>{string.Concat(Names.Select(name => $"<item><instanceId>i-{name}</instanceId><instanceState><code>16</code><name>{(name == "off" ? "stopped" : "running")}</name></instanceState></item>"))}</instancesSet></item></reservationSet></DescribeInstancesResponse>")
        .With("ListAssociations", """{"Associations": []}""")
        .With("DescribeVolumes", "<DescribeVolumesResponse><volumeSet/></DescribeVolumesResponse>")
        .With("DescribeInstanceAttribute", "<DescribeInstanceAttributeResponse><disableApiTermination><value>true</value></disableApiTermination></DescribeInstanceAttributeResponse>")
        .With("DescribeInstanceInformation", body => body.Contains("NextToken", StringComparison.Ordinal)
            ? """{"InstanceInformationList": [{"InstanceId": "i-old", "PingStatus": "ConnectionLost"}, {"InstanceId": "i-new", "PingStatus": "Online"}, {"InstanceId": "mi-0123456789abcdef0", "PingStatus": "Online"}]}"""
            : """{"InstanceInformationList": [{"InstanceId": "i-good", "PingStatus": "Online", "PlatformName": "Amazon Linux", "PlatformVersion": "2023", "LastPingDateTime": 1795867200}, {"InstanceId": "i-bad", "PingStatus": "Online"}], "NextToken": "more"}""")
        .With("DescribeInstancePatchStates", """
            {"InstancePatchStates": [
              {"InstanceId": "i-good", "BaselineId": "pb-1", "PatchGroup": "", "MissingCount": 0, "FailedCount": 0, "InstalledPendingRebootCount": 0, "InstalledCount": 40, "OperationEndTime": 1795867200, "Operation": "Scan"},
              {"InstanceId": "i-bad", "BaselineId": "pb-1", "PatchGroup": "", "MissingCount": 3, "FailedCount": 1, "InstalledPendingRebootCount": 0, "InstalledCount": 37, "OperationEndTime": 1795867200, "Operation": "Install"},
              {"InstanceId": "i-old", "BaselineId": "pb-1", "PatchGroup": "", "MissingCount": 0, "FailedCount": 0, "InstalledCount": 40, "OperationEndTime": 1700000000, "Operation": "Scan"}]}
            """);

    private static string Of(string name) => $"eu-west-1/EC2.Instance/i-{name}";

    private static ObligationStatus Patching(LiveScan scan, string name)
    {
        var resource = scan.Ledger.Resources.Single(resource => resource.Resource.Address == Of(name));
        return resource.Statuses[resource.Split!.CustomerEntries.Select(entry => entry.Responsibility).ToList().IndexOf("os.patch")];
    }

    [Fact]
    public async Task Patching_is_verified_where_nothing_is_missing_and_unmet_where_something_is()
    {
        var scan = await Account().ScanAsync(Types);

        (scan.Verdict(Of("good"), Managed), scan.Verdict(Of("good"), Installed), Patching(scan, "good")).ShouldBe((FindingStatus.Pass, FindingStatus.Pass, ObligationStatus.Met));
        (scan.Verdict(Of("bad"), Managed), scan.Verdict(Of("bad"), Installed), Patching(scan, "bad")).ShouldBe((FindingStatus.Pass, FindingStatus.Fail, ObligationStatus.Unmet));
    }

    [Fact]
    public async Task What_was_looked_at_long_ago_or_never_is_not_verified()
    {
        var scan = await Account().ScanAsync(Types);

        (scan.Verdict(Of("old"), Installed), Patching(scan, "old")).ShouldBe((FindingStatus.Unknown, ObligationStatus.Unknown));
        (scan.Verdict(Of("new"), Installed), Patching(scan, "new")).ShouldBe((FindingStatus.Unknown, ObligationStatus.Unknown));
    }

    [Fact]
    public async Task An_instance_that_runs_unmanaged_fails_and_one_that_is_stopped_is_left_open()
    {
        var scan = await Account().ScanAsync(Types);

        (scan.Verdict(Of("foreign"), Managed), Patching(scan, "foreign")).ShouldBe((FindingStatus.Fail, ObligationStatus.Unmet));
        (scan.Verdict(Of("off"), Managed), Patching(scan, "off")).ShouldBe((FindingStatus.NotApplicable, ObligationStatus.Open));
    }

    [Theory]
    [InlineData("DescribeInstanceInformation")]
    [InlineData("DescribeInstancePatchStates")]
    public async Task Where_Systems_Manager_may_not_be_asked_patching_is_not_known(string operation)
    {
        var scan = await Account().JsonError(operation, "AccessDeniedException", 400).ScanAsync(Types);

        Patching(scan, "good").ShouldBe(ObligationStatus.Unknown);
        Patching(scan, "bad").ShouldBe(ObligationStatus.Unknown);
        scan.Reading.Notes.ShouldContain(note => note.Permission == $"ssm:{operation}" && note.Code == UnknownCode.AccessDenied);
    }

    [Fact]
    public async Task An_answer_that_is_cut_is_not_known()
    {
        var scan = await Account().With("DescribeInstancePatchStates", """{"InstancePatchStates": [{"InstanceId": "i-good", "MissingCou""").ScanAsync(Types);

        scan.Verdict(Of("good"), Installed).ShouldBe(FindingStatus.Unknown);
    }

    [Fact]
    public async Task All_managed_instances_are_asked_about_together_and_others_not_at_all()
    {
        var account = Account();
        var bodies = new List<string>();
        account.With("DescribeInstancePatchStates", body =>
        {
            bodies.Add(body);
            return """{"InstancePatchStates": []}""";
        });

        await account.ScanAsync(Types);

        bodies.Count.ShouldBe(1);
        bodies[0].ShouldContain("i-old");
        bodies[0].ShouldNotContain("i-foreign");
    }
}
