"""Databases, caches and brokers."""

PASSWORD = "Sesame-open-1"


def instances(at):
    at.rds.create_db_parameter_group(DBParameterGroupName="good", DBParameterGroupFamily="postgres16", Description="one")
    at.rds.modify_db_parameter_group(DBParameterGroupName="good", Parameters=[{"ParameterName": "rds.force_ssl", "ParameterValue": "1", "ApplyMethod": "immediate"}])
    common = {"DBInstanceClass": "db.t3.micro", "Engine": "postgres", "EngineVersion": "16.6", "AllocatedStorage": 20}
    at.rds.create_db_instance(DBInstanceIdentifier="good", MasterUsername="keeper", ManageMasterUserPassword=True, DBParameterGroupName="good", Port=15432, PubliclyAccessible=False, StorageEncrypted=True, KmsKeyId=at.key_arn, BackupRetentionPeriod=14, MultiAZ=True, DeletionProtection=True, MaxAllocatedStorage=100, EnableIAMDatabaseAuthentication=True,
                              MonitoringInterval=60, MonitoringRoleArn=f"arn:aws:iam::{at.account}:role/good", EnablePerformanceInsights=True, PerformanceInsightsKMSKeyId=at.key_arn, EnableCloudwatchLogsExports=["postgresql", "upgrade"], CopyTagsToSnapshot=True, AutoMinorVersionUpgrade=True, CACertificateIdentifier="rds-ca-rsa2048-g1", VpcSecurityGroupIds=[at.group],
                              PreferredMaintenanceWindow="sun:05:00-sun:06:00", PreferredBackupWindow="03:00-04:00", **common)
    at.good("AWS::RDS::DBInstance", "good", "rds-instance-storage-encrypted", "rds-instance-automatic-backups-on", "rds-instance-multi-az")
    at.rds.create_db_instance(DBInstanceIdentifier="bad", MasterUsername="postgres", MasterUserPassword=PASSWORD, PubliclyAccessible=True, StorageEncrypted=False, BackupRetentionPeriod=0, **common)
    at.bad("AWS::RDS::DBInstance", "bad", "rds-instance-storage-encrypted", "rds-instance-automatic-backups-on", "rds-instance-multi-az", "rds-instance-not-publicly-accessible")


def clusters(at):
    common = {"Engine": "aurora-mysql", "EngineVersion": "8.0.mysql_aurora.3.08.0", "MasterUserPassword": PASSWORD}
    at.rds.create_db_cluster(DBClusterIdentifier="good-aurora", MasterUsername="keeper", StorageEncrypted=True, KmsKeyId=at.key_arn, BackupRetentionPeriod=14, DeletionProtection=True, EnableIAMDatabaseAuthentication=True, EnableCloudwatchLogsExports=["audit"], CopyTagsToSnapshot=True, BacktrackWindow=3600, Port=13306, **common)
    at.good("AWS::RDS::DBCluster", "good-aurora", "rds-cluster-storage-encrypted", "rds-cluster-exports-audit-log")
    at.rds.create_db_cluster(DBClusterIdentifier="bad-aurora", MasterUsername="admin", StorageEncrypted=False, **common)
    at.bad("AWS::RDS::DBCluster", "bad-aurora", "rds-cluster-storage-encrypted", "rds-cluster-exports-audit-log")


def graphs(at):
    at.rds.create_db_cluster(DBClusterIdentifier="good-graph", Engine="neptune", StorageEncrypted=True, KmsKeyId=at.key_arn, BackupRetentionPeriod=14, DeletionProtection=True, EnableCloudwatchLogsExports=["audit"], CopyTagsToSnapshot=True, PreferredMaintenanceWindow="sun:05:00-sun:06:00")
    at.good("AWS::Neptune::DBCluster", "good-graph", "neptune-cluster-storage-encrypted", "neptune-cluster-exports-audit-log", accepted=["neptune-cluster-iam-log-in-on"])
    at.rds.create_db_cluster(DBClusterIdentifier="bad-graph", Engine="neptune", StorageEncrypted=False)
    at.bad("AWS::Neptune::DBCluster", "bad-graph", "neptune-cluster-storage-encrypted", "neptune-cluster-exports-audit-log")


def warehouses(at):
    at.redshift.create_cluster_subnet_group(ClusterSubnetGroupName="one", Description="one", SubnetIds=at.subnets)
    at.redshift.create_cluster(ClusterIdentifier="good", NodeType="ra3.xlplus", MasterUsername="keeper", MasterUserPassword=PASSWORD, DBName="sales", Encrypted=True, KmsKeyId=at.key_arn, PubliclyAccessible=False, EnhancedVpcRouting=True, AutomatedSnapshotRetentionPeriod=14, AllowVersionUpgrade=True, PreferredMaintenanceWindow="sun:05:00-sun:06:00", ClusterSubnetGroupName="one", Port=15439)
    at.redshift.enable_logging(ClusterIdentifier="good", BucketName=f"logs-{at.account}-{at.region}")
    at.good("AWS::Redshift::Cluster", "good", "redshift-cluster-encrypted", "redshift-cluster-admin-name-own", "redshift-cluster-automatic-snapshots-on")
    at.redshift.create_cluster(ClusterIdentifier="bad", NodeType="ra3.xlplus", MasterUsername="awsuser", MasterUserPassword=PASSWORD, DBName="dev", Encrypted=False, PubliclyAccessible=True, AutomatedSnapshotRetentionPeriod=0)
    at.bad("AWS::Redshift::Cluster", "bad", "redshift-cluster-encrypted", "redshift-cluster-admin-name-own", "redshift-cluster-database-name-own", "redshift-cluster-automatic-snapshots-on")


def caches(at):
    at.elasticache.create_cache_subnet_group(CacheSubnetGroupName="one", CacheSubnetGroupDescription="one", SubnetIds=at.subnets)
    at.elasticache.create_replication_group(ReplicationGroupId="good", ReplicationGroupDescription="one", Engine="redis", EngineVersion="7.1", AtRestEncryptionEnabled=True, TransitEncryptionEnabled=True, KmsKeyId=at.key_arn, AuthToken="correct-horse-battery", AutoMinorVersionUpgrade=True, AutomaticFailoverEnabled=True, MultiAZEnabled=True, NumCacheClusters=2, SnapshotRetentionLimit=7, CacheSubnetGroupName="one", PreferredMaintenanceWindow="sun:05:00-sun:06:00")
    at.good("AWS::ElastiCache::ReplicationGroup", "good", "elasticache-replication-group-encrypted-at-rest", "elasticache-replication-group-requires-tls", "elasticache-replication-group-asks-for-log-in")
    at.elasticache.create_replication_group(ReplicationGroupId="bad", ReplicationGroupDescription="one", Engine="redis", EngineVersion="5.0.6")
    at.bad("AWS::ElastiCache::ReplicationGroup", "bad", "elasticache-replication-group-encrypted-at-rest", "elasticache-replication-group-requires-tls", "elasticache-replication-group-asks-for-log-in")
    at.elasticache.create_cache_cluster(CacheClusterId="good-single", Engine="redis", EngineVersion="7.1", CacheNodeType="cache.t3.micro", NumCacheNodes=1, SnapshotRetentionLimit=7, AutoMinorVersionUpgrade=True, CacheSubnetGroupName="one", PreferredMaintenanceWindow="sun:05:00-sun:06:00")
    at.good("AWS::ElastiCache::CacheCluster", "good-single", "elasticache-cluster-backups-on", "elasticache-engine-version-supported")
    at.elasticache.create_cache_cluster(CacheClusterId="bad-single", Engine="redis", EngineVersion="5.0.6", CacheNodeType="cache.t3.micro", NumCacheNodes=1)
    at.bad("AWS::ElastiCache::CacheCluster", "bad-single", "elasticache-cluster-backups-on")


def memories(at):
    at.memorydb.create_subnet_group(SubnetGroupName="one", SubnetIds=at.subnets)
    at.memorydb.create_cluster(ClusterName="good", NodeType="db.t4g.small", ACLName="app", TLSEnabled=True, KmsKeyId=at.key_arn, SnapshotRetentionLimit=7, AutoMinorVersionUpgrade=True, NumReplicasPerShard=1, SubnetGroupName="one", MaintenanceWindow="sun:05:00-sun:06:00")
    at.good("AWS::MemoryDB::Cluster", "good", "memorydb-cluster-requires-tls", "memorydb-cluster-key-customer-managed", "memorydb-cluster-users-limited", "memorydb-cluster-snapshots-on")
    at.memorydb.create_cluster(ClusterName="bad", NodeType="db.t4g.small", ACLName="open-access", TLSEnabled=False, SubnetGroupName="one")
    at.bad("AWS::MemoryDB::Cluster", "bad", "memorydb-cluster-requires-tls", "memorydb-cluster-key-customer-managed", "memorydb-cluster-users-limited")


def accelerators(at):
    common = {"NodeType": "dax.t3.small", "IamRoleArn": f"arn:aws:iam::{at.account}:role/good"}
    at.dax.create_cluster(ClusterName="good", ReplicationFactor=3, SSESpecification={"Enabled": True}, ClusterEndpointEncryptionType="TLS", PreferredMaintenanceWindow="sun:05:00-sun:06:00", **common)
    at.good("AWS::DAX::Cluster", "good", "dax-cluster-encrypted-at-rest", "dax-cluster-requires-tls", "dax-cluster-spans-zones")
    at.dax.create_cluster(ClusterName="bad", ReplicationFactor=1, **common)
    at.bad("AWS::DAX::Cluster", "bad", "dax-cluster-encrypted-at-rest", "dax-cluster-requires-tls", "dax-cluster-spans-zones")


def migrations(at):
    endpoint = {"EndpointType": "source", "EngineName": "mysql", "ServerName": "db.example.com", "Port": 3306, "Username": "keeper", "Password": PASSWORD, "DatabaseName": "one"}
    for name, mode in (("good", "verify-full"), ("bad", "none")):
        at.dms.create_endpoint(EndpointIdentifier=name, SslMode=mode, **endpoint)
        (at.good if name == "good" else at.bad)("AWS::DMS::Endpoint", name, "dms-endpoint-requires-tls")
    at.dms.create_replication_instance(ReplicationInstanceIdentifier="good", ReplicationInstanceClass="dms.t3.micro", PubliclyAccessible=False, AutoMinorVersionUpgrade=True, MultiAZ=True, KmsKeyId=at.key_arn, PreferredMaintenanceWindow="sun:05:00-sun:06:00")
    at.good("AWS::DMS::ReplicationInstance", "good", "dms-instance-not-publicly-accessible", "dms-instance-multi-az", "dms-instance-key-customer-managed")
    at.dms.create_replication_instance(ReplicationInstanceIdentifier="bad", ReplicationInstanceClass="dms.t3.micro", PubliclyAccessible=True, AutoMinorVersionUpgrade=False, MultiAZ=False)
    at.bad("AWS::DMS::ReplicationInstance", "bad", "dms-instance-not-publicly-accessible", "dms-instance-multi-az", "dms-instance-minor-upgrades-automatic")


def searches(at):
    good = {"EncryptionAtRestOptions": {"Enabled": True, "KmsKeyId": at.key_arn}, "NodeToNodeEncryptionOptions": {"Enabled": True}, "DomainEndpointOptions": {"EnforceHTTPS": True, "TLSSecurityPolicy": "Policy-Min-TLS-1-2-PFS-2023-10"}, "AdvancedSecurityOptions": {"Enabled": True, "InternalUserDatabaseEnabled": False},
            "VPCOptions": {"SubnetIds": at.subnets, "SecurityGroupIds": [at.group]}, "LogPublishingOptions": {kind: {"CloudWatchLogsLogGroupArn": at.arn("logs", "log-group:/good"), "Enabled": True} for kind in ("AUDIT_LOGS", "ES_APPLICATION_LOGS", "INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS")},
            "ClusterConfig": {"InstanceType": "m6g.large.search", "InstanceCount": 3, "ZoneAwarenessEnabled": True, "ZoneAwarenessConfig": {"AvailabilityZoneCount": 3}, "DedicatedMasterEnabled": True, "DedicatedMasterCount": 3, "DedicatedMasterType": "m6g.large.search"}, "SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": True}, "OffPeakWindowOptions": {"Enabled": True}}
    at.opensearch.create_domain(DomainName="good", EngineVersion="OpenSearch_2.19", **good)
    at.good("AWS::OpenSearchService::Domain", "good", "opensearch-domain-fine-grained-access", "opensearch-domain-in-vpc", "opensearch-domain-key-customer-managed")
    at.opensearch.create_domain(DomainName="bad", EngineVersion="OpenSearch_1.0", DomainEndpointOptions={"EnforceHTTPS": False, "TLSSecurityPolicy": "Policy-Min-TLS-1-0-2019-07"})
    at.bad("AWS::OpenSearchService::Domain", "bad", "opensearch-domain-fine-grained-access", "opensearch-domain-in-vpc", "opensearch-domain-tls-policy-current")


def brokers(at):
    common = {"EngineType": "ActiveMQ", "HostInstanceType": "mq.m5.large", "Users": [{"Username": "keeper", "Password": PASSWORD}]}
    good = at.mq.create_broker(BrokerName="good", EngineVersion="5.18", DeploymentMode="ACTIVE_STANDBY_MULTI_AZ", PubliclyAccessible=False, AutoMinorVersionUpgrade=True, Logs={"Audit": True, "General": True}, EncryptionOptions={"UseAwsOwnedKey": False, "KmsKeyId": at.key_arn}, MaintenanceWindowStartTime={"DayOfWeek": "SUNDAY", "TimeOfDay": "05:00", "TimeZone": "UTC"}, **common)["BrokerId"]
    at.good("AWS::AmazonMQ::Broker", good, "mq-broker-not-publicly-accessible", "mq-broker-audit-log-on", "mq-broker-survives-a-zone")
    bad = at.mq.create_broker(BrokerName="bad", EngineVersion="5.15.0", DeploymentMode="SINGLE_INSTANCE", PubliclyAccessible=True, AutoMinorVersionUpgrade=False, **common)["BrokerId"]
    at.bad("AWS::AmazonMQ::Broker", bad, "mq-broker-not-publicly-accessible", "mq-broker-audit-log-on", "mq-broker-minor-upgrades-automatic", "mq-broker-survives-a-zone")


def logs_of_events(at):
    nodes = {"InstanceType": "kafka.m5.large", "ClientSubnets": at.subnets}
    good = at.kafka.create_cluster(ClusterName="good", KafkaVersion="3.8.x", NumberOfBrokerNodes=2, BrokerNodeGroupInfo=nodes, EncryptionInfo={"EncryptionAtRest": {"DataVolumeKMSKeyId": at.key_arn}, "EncryptionInTransit": {"ClientBroker": "TLS", "InCluster": True}}, ClientAuthentication={"Sasl": {"Iam": {"Enabled": True}}}, EnhancedMonitoring="PER_TOPIC_PER_BROKER", LoggingInfo={"BrokerLogs": {"CloudWatchLogs": {"Enabled": True, "LogGroup": "/good"}}})["ClusterArn"]
    at.good("AWS::MSK::Cluster", good, "msk-cluster-clients-talk-tls", "msk-cluster-asks-for-log-in", "msk-cluster-logs-on")
    bad = at.kafka.create_cluster(ClusterName="bad", KafkaVersion="1.1.1", NumberOfBrokerNodes=2, BrokerNodeGroupInfo=nodes, EncryptionInfo={"EncryptionInTransit": {"ClientBroker": "PLAINTEXT", "InCluster": False}})["ClusterArn"]
    at.bad("AWS::MSK::Cluster", bad, "msk-cluster-clients-talk-tls", "msk-cluster-brokers-talk-tls", "msk-cluster-asks-for-log-in")
