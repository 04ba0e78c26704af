using Onus.Contracts;

namespace Onus.Live.Tests.Facts;

/// <summary>How long a version is supported: what AWS answers the account goes before the tables of the catalogue.</summary>
public sealed class VersionTests
{
    private const string Region = "eu-west-1";
    private const string Kubernetes = "eks-cluster-version-in-standard-support";
    private const string Instance = "rds-instance-engine-version-supported";
    private const string Versions = "GET /cluster-versions";
    private static readonly string[] Types = ["AWS::EKS::Cluster", "AWS::EKS::Nodegroup"];

    private static WireAccount Cluster(string version, string outpost = "") => new WireAccount()
        .With("GET /clusters", """{"clusters": ["shop"]}""")
        .With("GET /clusters/shop", $$"""{"cluster": {"name": "shop", "arn": "arn:aws:eks:eu-west-1:123456789012:cluster/shop", "version": "{{version}}"{{outpost}} } }""")
        .With("GET /clusters/shop/node-groups", """{"nodegroups": ["behind"]}""")
        .With("GET /clusters/shop/node-groups/behind", """{"nodegroup": {"nodegroupName": "behind", "version": "1.98", "amiType": "AL2023_x86_64_STANDARD"} }""")
        .With(Versions, """
            {"clusterVersions": [
              {"clusterVersion": "1.99", "versionStatus": "STANDARD_SUPPORT", "endOfStandardSupportDate": 1830297600, "endOfExtendedSupportDate": 1861833600},
              {"clusterVersion": "1.98", "versionStatus": "EXTENDED_SUPPORT", "endOfStandardSupportDate": 1767225600},
              {"clusterVersion": "1.36", "versionStatus": "EXTENDED_SUPPORT", "endOfStandardSupportDate": 1767225600},
              {"clusterVersion": "1.29", "versionStatus": "STANDARD_SUPPORT", "endOfStandardSupportDate": 1830297600}]}
            """);

    [Theory]
    [InlineData("1.99", FindingStatus.Pass)]
    [InlineData("1.98", FindingStatus.Fail)]
    [InlineData("1.97", FindingStatus.Unknown)]
    [InlineData("1.36", FindingStatus.Fail)]
    [InlineData("1.29", FindingStatus.Pass)]
    [InlineData("1.35", FindingStatus.Pass)]
    [InlineData("1.28", FindingStatus.Fail)]
    public async Task What_the_account_is_told_of_a_version_goes_before_the_table(string version, FindingStatus verdict)
    {
        var account = Cluster(version);

        var scan = await account.ScanAsync(Types);

        scan.Verdict($"{Region}/EKS.Cluster/shop", Kubernetes).ShouldBe(verdict);
        scan.Verdict($"{Region}/EKS.Nodegroup/shop/behind", Kubernetes).ShouldBe(FindingStatus.Fail);
        account.Asked.Count(call => call.EndsWith(Versions, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_account_may_not_be_asked_the_table_is_not_taken_for_its_answer() =>
        (await Cluster("1.35").JsonError(Versions, "AccessDeniedException", 403).ScanAsync(Types)).Verdict($"{Region}/EKS.Cluster/shop", Kubernetes).ShouldBe(FindingStatus.Unknown);

    [Fact]
    public async Task Of_clusters_on_Outposts_the_versions_of_the_Region_say_nothing() =>
        (await Cluster("1.36", """, "outpostConfig": {"outpostArns": ["arn:aws:outposts:eu-west-1:123456789012:outpost/op-1"]}""").ScanAsync(Types)).Verdict($"{Region}/EKS.Cluster/shop", Kubernetes).ShouldBe(FindingStatus.Pass);

    [Fact]
    public async Task Without_a_cluster_nobody_asks_for_versions()
    {
        var account = new WireAccount().With("GET /clusters", """{"clusters": []}""");

        await account.ScanAsync(Types);

        account.Asked.ShouldBe([$"{Region} GET /clusters"]);
    }

    private static WireAccount Database(string engine, string version) => new WireAccount()
        .With("DescribeDBInstances", $"<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances><DBInstance><DBInstanceIdentifier>shop</DBInstanceIdentifier><DBInstanceArn>arn:aws:rds:eu-west-1:123456789012:db:shop</DBInstanceArn><Engine>{engine}</Engine><EngineVersion>{version}</EngineVersion></DBInstance></DBInstances></DescribeDBInstancesResult></DescribeDBInstancesResponse>")
        .With("DescribePendingMaintenanceActions", "<DescribePendingMaintenanceActionsResponse><DescribePendingMaintenanceActionsResult><PendingMaintenanceActions/></DescribePendingMaintenanceActionsResult></DescribePendingMaintenanceActionsResponse>")
        .With("DescribeDBMajorEngineVersions", $"<DescribeDBMajorEngineVersionsResponse><DescribeDBMajorEngineVersionsResult><DBMajorEngineVersions>{Major("postgres", "99", "2099-02-28")}{Major("postgres", "18", "2026-01-31")}{Major("aurora-mysql", "8.0", "2028-04-30")}{Major("mysql", "8.0", "2020-01-01")}<DBMajorEngineVersion><Engine>oracle-ee</Engine><MajorEngineVersion>19</MajorEngineVersion></DBMajorEngineVersion></DBMajorEngineVersions></DescribeDBMajorEngineVersionsResult></DescribeDBMajorEngineVersionsResponse>");

    private static string Major(string engine, string version, string until) =>
        $"<DBMajorEngineVersion><Engine>{engine}</Engine><MajorEngineVersion>{version}</MajorEngineVersion><SupportedEngineLifecycles><SupportedEngineLifecycle><LifecycleSupportName>open-source-rds-extended-support</LifecycleSupportName><LifecycleSupportEndDate>2099-12-31T23:59:59.999Z</LifecycleSupportEndDate></SupportedEngineLifecycle><SupportedEngineLifecycle><LifecycleSupportName>open-source-rds-standard-support</LifecycleSupportName><LifecycleSupportEndDate>{until}T23:59:59.999Z</LifecycleSupportEndDate></SupportedEngineLifecycle></SupportedEngineLifecycles></DBMajorEngineVersion>";

    [Theory]
    [InlineData("postgres", "99.1", FindingStatus.Pass)]
    [InlineData("postgres", "18.1", FindingStatus.Fail)]
    [InlineData("postgres", "17.4", FindingStatus.Pass)]
    [InlineData("aurora-mysql", "8.0.mysql_aurora.3.08.0", FindingStatus.Pass)]
    [InlineData("mysql", "8.0.36", FindingStatus.Fail)]
    [InlineData("oracle-ee", "19.0.0.0", FindingStatus.Unknown)]
    public async Task Major_versions_of_engines_are_judged_by_the_accounts_own_answer(string engine, string version, FindingStatus verdict) =>
        (await Database(engine, version).ScanAsync(["AWS::RDS::DBInstance"])).Verdict($"{Region}/RDS.DBInstance/shop", Instance).ShouldBe(verdict);

    [Fact]
    public async Task Versions_of_engines_that_nobody_may_ask_for_are_not_known() =>
        (await Database("postgres", "17.4").QueryError("DescribeDBMajorEngineVersions", "AccessDenied", 403).ScanAsync(["AWS::RDS::DBInstance"])).Verdict($"{Region}/RDS.DBInstance/shop", Instance).ShouldBe(FindingStatus.Unknown);
}
