using Onus.Contracts;

namespace Onus.Live.Tests.Facts;

/// <summary>What services have announced and nobody has let in.</summary>
public sealed class MaintenanceTests
{
    private const string Region = "eu-west-1";

    private static string Arn(string service, string rest) => $"arn:aws:{service}:{Region}:123456789012:{rest}";

    private static string Pending(string arn, string date) =>
        $"<ResourcePendingMaintenanceActions><ResourceIdentifier>{arn}</ResourceIdentifier><PendingMaintenanceActionDetails><PendingMaintenanceAction><Action>system-update</Action>{(date.Length > 0 ? $"<CurrentApplyDate>{date}</CurrentApplyDate>" : "")}</PendingMaintenanceAction></PendingMaintenanceActionDetails></ResourcePendingMaintenanceActions>";

    private static WireAccount Databases() => new WireAccount()
        .With("DescribeDBInstances", $"<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances>{string.Concat(new[] { "none", "planned", "waits" }.Select(name => $"<DBInstance><DBInstanceIdentifier>{name}</DBInstanceIdentifier><DBInstanceArn>{Arn("rds", "db:" + name)}</DBInstanceArn><Engine>postgres</Engine></DBInstance>"))}<DBInstance><DBInstanceIdentifier>doc</DBInstanceIdentifier><DBInstanceArn>{Arn("rds", "db:doc")}</DBInstanceArn><Engine>docdb</Engine></DBInstance></DBInstances></DescribeDBInstancesResult></DescribeDBInstancesResponse>")
        .With("DescribeDBClusters", $"<DescribeDBClustersResponse><DescribeDBClustersResult><DBClusters>{string.Concat(new[] { ("aurora", "aurora-mysql"), ("doc", "docdb"), ("graph", "neptune") }.Select(entry => $"<DBCluster><DBClusterIdentifier>{entry.Item1}</DBClusterIdentifier><DBClusterArn>{Arn("rds", "cluster:" + entry.Item1)}</DBClusterArn><Engine>{entry.Item2}</Engine></DBCluster>"))}</DBClusters></DescribeDBClustersResult></DescribeDBClustersResponse>")
        .With("DescribePendingMaintenanceActions", $"<DescribePendingMaintenanceActionsResponse><DescribePendingMaintenanceActionsResult><PendingMaintenanceActions>{Pending(Arn("rds", "db:planned"), "2026-12-05T03:00:00Z")}{Pending(Arn("rds", "db:waits"), "")}{Pending(Arn("rds", "db:doc"), "")}{Pending(Arn("rds", "cluster:graph"), "")}</PendingMaintenanceActions></DescribePendingMaintenanceActionsResult></DescribePendingMaintenanceActionsResponse>");

    private static readonly string[] DatabaseTypes = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBInstance", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"];

    [Theory]
    [InlineData("RDS.DBInstance/none", "rds-instance-maintenance-has-its-day", FindingStatus.Pass)]
    [InlineData("RDS.DBInstance/planned", "rds-instance-maintenance-has-its-day", FindingStatus.Pass)]
    [InlineData("RDS.DBInstance/waits", "rds-instance-maintenance-has-its-day", FindingStatus.Fail)]
    [InlineData("RDS.DBCluster/aurora", "rds-cluster-maintenance-has-its-day", FindingStatus.Pass)]
    [InlineData("DocDB.DBInstance/doc", "docdb-instance-maintenance-has-its-day", FindingStatus.Fail)]
    [InlineData("DocDB.DBCluster/doc", "docdb-cluster-maintenance-has-its-day", FindingStatus.Pass)]
    [InlineData("Neptune.DBCluster/graph", "neptune-cluster-maintenance-has-its-day", FindingStatus.Fail)]
    public async Task Maintenance_that_nobody_has_asked_for_fails(string name, string check, FindingStatus verdict) =>
        (await Databases().ScanAsync(DatabaseTypes)).Verdict($"{Region}/{name}", check).ShouldBe(verdict);

    [Fact]
    public async Task All_databases_are_asked_about_at_once_and_a_denial_leaves_it_open()
    {
        var account = Databases().QueryError("DescribePendingMaintenanceActions", "AccessDenied", 403);

        var scan = await account.ScanAsync(DatabaseTypes);

        account.Asked.Count(call => call.EndsWith("DescribePendingMaintenanceActions", StringComparison.Ordinal)).ShouldBe(1);
        scan.Verdict($"{Region}/RDS.DBInstance/none", "rds-instance-maintenance-has-its-day").ShouldBe(FindingStatus.Unknown);
        scan.Verdict($"{Region}/RDS.DBInstance/waits", "rds-instance-maintenance-has-its-day").ShouldBe(FindingStatus.Unknown);
    }

    private static WireAccount Caches() => new WireAccount()
        .With("DescribeCacheClusters", "<DescribeCacheClustersResponse><DescribeCacheClustersResult><CacheClusters><CacheCluster><CacheClusterId>memory</CacheClusterId><Engine>memcached</Engine></CacheCluster><CacheCluster><CacheClusterId>r-001</CacheClusterId><ReplicationGroupId>r</ReplicationGroupId><Engine>redis</Engine></CacheCluster></CacheClusters></DescribeCacheClustersResult></DescribeCacheClustersResponse>")
        .With("DescribeReplicationGroups", $"<DescribeReplicationGroupsResponse><DescribeReplicationGroupsResult><ReplicationGroups>{string.Concat(new[] { "r", "done", "late", "soon" }.Select(name => $"<ReplicationGroup><ReplicationGroupId>{name}</ReplicationGroupId></ReplicationGroup>"))}</ReplicationGroups></DescribeReplicationGroupsResult></DescribeReplicationGroupsResponse>")
        .With("DescribeUpdateActions", $"<DescribeUpdateActionsResponse><DescribeUpdateActionsResult><UpdateActions>{Update("done", "complete", "2026-01-01")}{Update("late", "not-applied", "2026-11-01")}{Update("soon", "not-applied", "2027-02-01")}</UpdateActions></DescribeUpdateActionsResult></DescribeUpdateActionsResponse>");

    private static string Update(string group, string state, string day) =>
        $"<UpdateAction><ReplicationGroupId>{group}</ReplicationGroupId><ServiceUpdateName>elasticache-1</ServiceUpdateName><ServiceUpdateSeverity>important</ServiceUpdateSeverity><ServiceUpdateType>security-update</ServiceUpdateType><UpdateActionStatus>{state}</UpdateActionStatus><ServiceUpdateRecommendedApplyByDate>{day}T00:00:00Z</ServiceUpdateRecommendedApplyByDate></UpdateAction>";

    [Theory]
    [InlineData("r", FindingStatus.Pass)]
    [InlineData("done", FindingStatus.Pass)]
    [InlineData("late", FindingStatus.Fail)]
    [InlineData("soon", FindingStatus.Pass)]
    public async Task A_security_update_of_a_cache_that_is_overdue_fails(string group, FindingStatus verdict) =>
        (await Caches().ScanAsync(["AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup"])).Verdict($"{Region}/ElastiCache.ReplicationGroup/{group}", "elasticache-replication-group-security-updates-applied").ShouldBe(verdict);

    [Fact]
    public async Task Updates_of_caches_that_nobody_may_ask_for_are_not_known() =>
        (await Caches().QueryError("DescribeUpdateActions", "AccessDenied", 403).ScanAsync(["AWS::ElastiCache::CacheCluster"])).Verdict($"{Region}/ElastiCache.CacheCluster/memory", "elasticache-cluster-security-updates-applied").ShouldBe(FindingStatus.Unknown);

    private const string ListDomains = "GET /2021-01-01/domain";
    private const string DescribeDomains = "POST /2021-01-01/opensearch/domain-info";

    private static WireAccount Domains() => new WireAccount()
        .With(ListDomains, """{"DomainNames": [{"DomainName": "current", "EngineType": "OpenSearch"}, {"DomainName": "waits", "EngineType": "OpenSearch"}]}""")
        .With(DescribeDomains, """
            {"DomainStatusList": [
              {"DomainName": "current", "EngineVersion": "OpenSearch_2.19", "ServiceSoftwareOptions": {"UpdateAvailable": false, "UpdateStatus": "COMPLETED"}},
              {"DomainName": "waits", "EngineVersion": "OpenSearch_2.19", "ServiceSoftwareOptions": {"UpdateAvailable": true, "OptionalDeployment": true, "UpdateStatus": "ELIGIBLE", "NewVersion": "R20260901"}}]}
            """);

    [Fact]
    public async Task Software_of_search_domains_that_waits_for_somebody_fails()
    {
        var scan = await Domains().ScanAsync(["AWS::OpenSearchService::Domain"]);

        scan.Verdict($"{Region}/OpenSearchService.Domain/current", "opensearch-domain-software-current").ShouldBe(FindingStatus.Pass);
        scan.Verdict($"{Region}/OpenSearchService.Domain/waits", "opensearch-domain-software-current").ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public async Task What_a_call_about_the_thing_itself_would_have_told_is_not_known_either() =>
        (await Domains().JsonError(DescribeDomains, "AccessDeniedException", 403).ScanAsync(["AWS::OpenSearchService::Domain"])).Verdict($"{Region}/OpenSearchService.Domain/waits", "opensearch-domain-software-current").ShouldBe(FindingStatus.Unknown);

    private static WireAccount Environments(string state) => new WireAccount()
        .With("DescribeEnvironments", $"<DescribeEnvironmentsResponse><DescribeEnvironmentsResult><Environments><member><EnvironmentName>shop</EnvironmentName><ApplicationName>shop</ApplicationName><PlatformArn>{Arn("elasticbeanstalk", ":platform/Python 3.8 running on 64bit Amazon Linux 2/3.9.1")}</PlatformArn></member></Environments></DescribeEnvironmentsResult></DescribeEnvironmentsResponse>")
        .With("DescribeConfigurationSettings", "<DescribeConfigurationSettingsResponse><DescribeConfigurationSettingsResult><ConfigurationSettings><member><EnvironmentName>shop</EnvironmentName></member></ConfigurationSettings></DescribeConfigurationSettingsResult></DescribeConfigurationSettingsResponse>")
        .With("DescribePlatformVersion", $"<DescribePlatformVersionResponse><DescribePlatformVersionResult><PlatformDescription><PlatformBranchName>Python 3.8 running on 64bit Amazon Linux 2</PlatformBranchName><PlatformBranchLifecycleState>{state}</PlatformBranchLifecycleState></PlatformDescription></DescribePlatformVersionResult></DescribePlatformVersionResponse>");

    [Theory]
    [InlineData("Retired", FindingStatus.Fail)]
    [InlineData("Supported", FindingStatus.Pass)]
    public async Task A_branch_of_a_platform_that_is_retired_fails(string state, FindingStatus verdict) =>
        (await Environments(state).ScanAsync(["AWS::ElasticBeanstalk::Environment"])).Verdict($"{Region}/ElasticBeanstalk.Environment/shop", "elasticbeanstalk-environment-branch-not-retired").ShouldBe(verdict);

    private const string Environment = $"{Region}/ElasticBeanstalk.Environment/shop";
    private const string HasItsDay = "elasticbeanstalk-environment-maintenance-has-its-day";
    private const string NotFailed = "elasticbeanstalk-environment-update-not-failed";

    private static WireAccount Managed(string actions, string history, string isManaged = "true") => Environments("Supported")
        .With("DescribeConfigurationSettings", $"<DescribeConfigurationSettingsResponse><DescribeConfigurationSettingsResult><ConfigurationSettings><member><EnvironmentName>shop</EnvironmentName><OptionSettings><member><Namespace>aws:elasticbeanstalk:managedactions</Namespace><OptionName>ManagedActionsEnabled</OptionName><Value>{isManaged}</Value></member></OptionSettings></member></ConfigurationSettings></DescribeConfigurationSettingsResult></DescribeConfigurationSettingsResponse>")
        .With("DescribeEnvironmentManagedActions", $"<DescribeEnvironmentManagedActionsResponse><DescribeEnvironmentManagedActionsResult><ManagedActions>{actions}</ManagedActions></DescribeEnvironmentManagedActionsResult></DescribeEnvironmentManagedActionsResponse>")
        .With("DescribeEnvironmentManagedActionHistory", $"<DescribeEnvironmentManagedActionHistoryResponse><DescribeEnvironmentManagedActionHistoryResult><ManagedActionHistoryItems>{history}</ManagedActionHistoryItems></DescribeEnvironmentManagedActionHistoryResult></DescribeEnvironmentManagedActionHistoryResponse>");

    private static string Action(string state, string window, string type = "PlatformUpdate") =>
        $"<member><ActionId>1</ActionId><ActionType>{type}</ActionType><Status>{state}</Status>{(window.Length > 0 ? $"<WindowStartTime>{window}</WindowStartTime>" : "")}</member>";

    private static string Past(string state, string day) =>
        $"<member><ActionType>PlatformUpdate</ActionType><Status>{state}</Status><FinishedTime>{day}T03:20:00Z</FinishedTime></member>";

    [Theory]
    [InlineData("Scheduled", "2026-12-05T03:00:00Z", FindingStatus.Pass)]
    [InlineData("Scheduled", "", FindingStatus.Fail)]
    [InlineData("Pending", "2026-11-01T03:00:00Z", FindingStatus.Fail)]
    [InlineData("Running", "2026-11-01T03:00:00Z", FindingStatus.Pass)]
    public async Task A_managed_update_that_nobody_applies_any_more_fails(string state, string window, FindingStatus verdict) =>
        (await Managed(Action(state, window), "").ScanAsync(["AWS::ElasticBeanstalk::Environment"])).Verdict(Environment, HasItsDay).ShouldBe(verdict);

    [Fact]
    public async Task Instances_that_are_replaced_are_no_update() =>
        (await Managed(Action("Scheduled", "", "InstanceRefresh"), "").ScanAsync(["AWS::ElasticBeanstalk::Environment"])).Verdict(Environment, HasItsDay).ShouldBe(FindingStatus.Pass);

    [Theory]
    [InlineData("Failed", "Completed", FindingStatus.Fail)]
    [InlineData("Completed", "Failed", FindingStatus.Pass)]
    public async Task An_update_that_waits_after_one_that_failed_fails(string last, string before, FindingStatus verdict)
    {
        var history = Past(before, "2026-10-04") + Past(last, "2026-11-08");

        (await Managed(Action("Scheduled", "2026-12-05T03:00:00Z"), history).ScanAsync(["AWS::ElasticBeanstalk::Environment"])).Verdict(Environment, NotFailed).ShouldBe(verdict);
        (await Managed("", history).ScanAsync(["AWS::ElasticBeanstalk::Environment"])).Verdict(Environment, NotFailed).ShouldBe(FindingStatus.Pass);
    }

    [Fact]
    public async Task Without_managed_updates_there_is_nothing_to_ask()
    {
        var account = Managed("", "", isManaged: "false");

        var scan = await account.ScanAsync(["AWS::ElasticBeanstalk::Environment"]);

        account.Asked.ShouldNotContain(call => call.Contains("ManagedAction", StringComparison.Ordinal));
        scan.Verdict(Environment, HasItsDay).ShouldBe(FindingStatus.NotApplicable);
        scan.Verdict(Environment, "elasticbeanstalk-environment-managed-updates-enabled").ShouldBe(FindingStatus.Fail);
    }

    [Theory]
    [InlineData("DescribeEnvironmentManagedActions", FindingStatus.Unknown)]
    [InlineData("DescribeEnvironmentManagedActionHistory", FindingStatus.Pass)]
    public async Task Managed_actions_that_nobody_may_ask_for_are_not_known(string operation, FindingStatus day)
    {
        var scan = await Managed(Action("Scheduled", "2026-12-05T03:00:00Z"), Past("Failed", "2026-11-08")).QueryError(operation, "AccessDenied", 403).ScanAsync(["AWS::ElasticBeanstalk::Environment"]);

        scan.Verdict(Environment, HasItsDay).ShouldBe(day);
        scan.Verdict(Environment, NotFailed).ShouldBe(FindingStatus.Unknown);
    }

    private static WireAccount Replication() => new WireAccount()
        .With("DescribeReplicationInstances", $$"""{"ReplicationInstances": [{"ReplicationInstanceIdentifier": "planned", "ReplicationInstanceArn": "{{Arn("dms", "rep:A")}}"}, {"ReplicationInstanceIdentifier": "waits", "ReplicationInstanceArn": "{{Arn("dms", "rep:B")}}"}, {"ReplicationInstanceIdentifier": "none", "ReplicationInstanceArn": "{{Arn("dms", "rep:C")}}"}]}""")
        .With("DescribePendingMaintenanceActions", $$"""{"PendingMaintenanceActions": [{"ResourceIdentifier": "{{Arn("dms", "rep:A")}}", "PendingMaintenanceActionDetails": [{"Action": "os-upgrade", "CurrentApplyDate": 1796439600}]}, {"ResourceIdentifier": "{{Arn("dms", "rep:B")}}", "PendingMaintenanceActionDetails": [{"Action": "db-upgrade"}]}]}""");

    [Theory]
    [InlineData("none", FindingStatus.Pass)]
    [InlineData("planned", FindingStatus.Pass)]
    [InlineData("waits", FindingStatus.Fail)]
    public async Task Maintenance_of_replication_instances_that_nobody_has_asked_for_fails(string name, FindingStatus verdict)
    {
        var account = Replication();

        (await account.ScanAsync(["AWS::DMS::ReplicationInstance"])).Verdict($"{Region}/DMS.ReplicationInstance/{name}", "dms-instance-maintenance-has-its-day").ShouldBe(verdict);

        account.Asked.Count(call => call.EndsWith("DescribePendingMaintenanceActions", StringComparison.Ordinal)).ShouldBe(1);
        (await Replication().JsonError("DescribePendingMaintenanceActions", "AccessDeniedException", 400).ScanAsync(["AWS::DMS::ReplicationInstance"])).Verdict($"{Region}/DMS.ReplicationInstance/{name}", "dms-instance-maintenance-has-its-day").ShouldBe(FindingStatus.Unknown);
    }

    private static WireAccount Clusters() => new WireAccount()
        .With("DescribeClusters", """{"Clusters": [{"Name": "none"}, {"Name": "planned"}, {"Name": "waits"}]}""")
        .With("DescribeServiceUpdates", """{"ServiceUpdates": [{"ClusterName": "planned", "ServiceUpdateName": "memorydb-1", "Status": "available", "Type": "security-update", "AutoUpdateStartDate": 1796439600}, {"ClusterName": "waits", "ServiceUpdateName": "memorydb-1", "Status": "available", "Type": "security-update"}]}""");

    [Theory]
    [InlineData("none", FindingStatus.Pass)]
    [InlineData("planned", FindingStatus.Pass)]
    [InlineData("waits", FindingStatus.Fail)]
    public async Task A_service_update_of_a_cluster_in_memory_without_a_day_fails(string name, FindingStatus verdict)
    {
        (await Clusters().ScanAsync(["AWS::MemoryDB::Cluster"])).Verdict($"{Region}/MemoryDB.Cluster/{name}", "memorydb-cluster-maintenance-has-its-day").ShouldBe(verdict);
        (await Clusters().JsonError("DescribeServiceUpdates", "AccessDeniedException", 400).ScanAsync(["AWS::MemoryDB::Cluster"])).Verdict($"{Region}/MemoryDB.Cluster/{name}", "memorydb-cluster-maintenance-has-its-day").ShouldBe(FindingStatus.Unknown);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_maintain_nobody_asks_for_maintenance()
    {
        var account = new WireAccount().With("DescribeReplicationInstances", """{"ReplicationInstances": []}""").With("DescribeClusters", """{"Clusters": []}""");

        await account.ScanAsync(["AWS::DMS::ReplicationInstance", "AWS::MemoryDB::Cluster"]);

        account.Asked.Count.ShouldBe(2);
    }
}
