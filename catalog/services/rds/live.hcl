live "AWS::RDS::DBCluster" {
  service   = "rds"
  operation = "DescribeDBClusters"
  actions   = ["rds:DescribeDBClusters"]
  items     = "DBClusters[]"
  id        = "DBClusterIdentifier"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  only      = !contains(["neptune", "docdb"], self.Engine)
  equal     = ["AutoMinorVersionUpgrade", "BacktrackWindow", "BackupRetentionPeriod", "CopyTagsToSnapshot", "DeletionProtection", "Engine", "EngineMode", "EngineVersion", "KmsKeyId", "MasterUsername", "PreferredMaintenanceWindow", "PubliclyAccessible", "ReplicationSourceIdentifier", "ServerlessV2ScalingConfiguration", "StorageEncrypted"]
  absent    = ["RestoreType", "SnapshotIdentifier", "SourceDBClusterIdentifier", "SourceDbClusterResourceId"]
  unreadable = {
    "MasterUserAuthenticationType" = "not in the answer of this botocore"
    "MasterUserPassword"           = "it is a secret, and no call that only reads gives it"
  }
  set = {
    VpcSecurityGroupIds             = [for g in each(self.VpcSecurityGroups) : g.VpcSecurityGroupId]
    DBSubnetGroupName               = self.DBSubnetGroup
    DBClusterParameterGroupName     = self.DBClusterParameterGroup
    ManageMasterUserPassword        = self.MasterUserSecret != null
    Tags                            = self.TagList
    EnableCloudwatchLogsExports     = self.EnabledCloudwatchLogsExports
    EnableIAMDatabaseAuthentication = self.IAMDatabaseAuthenticationEnabled
    ScalingConfiguration            = self.ScalingConfigurationInfo
  }
  meta = {
    Running        = true
    Maintenance    = { Pending = pending_maintenance(self.pending) }
    VersionSupport = engine_support(self.majors, self.EngineVersion)
  }
  join "DescribePendingMaintenanceActions" {
    as      = "pending"
    actions = ["rds:DescribePendingMaintenanceActions"]
    items   = "PendingMaintenanceActions[]"
    key     = "ResourceIdentifier"
    on      = self.DBClusterArn
    page    = { in = "Marker", out = "Marker" }
  }
  join "DescribeDBMajorEngineVersions" {
    as      = "majors"
    actions = ["rds:DescribeDBMajorEngineVersions"]
    items   = "DBMajorEngineVersions[]"
    key     = "Engine"
    on      = self.Engine
    page    = { in = "Marker", out = "Marker" }
  }
}

live "AWS::RDS::DBClusterParameterGroup" {
  operation  = "DescribeDBClusterParameterGroups"
  actions    = ["rds:DescribeDBClusterParameterGroups"]
  items      = "DBClusterParameterGroups[]"
  id         = "DBClusterParameterGroupName"
  page       = { in = "Marker", out = "Marker" }
  service    = "rds"
  only       = !startswith(self.DBParameterGroupFamily, "docdb") && !startswith(self.DBParameterGroupFamily, "neptune")
  undeclared = startswith(self.DBClusterParameterGroupName, "default.") ? "a default group" : null
  set = {
    Parameters = { for p in each(self.DescribeDBClusterParameters.Parameters) : p.ParameterName => p.ParameterValue if p.ParameterValue != null }
    Family     = self.DBParameterGroupFamily
  }
  follow "DescribeDBClusterParameters" {
    actions = ["rds:DescribeDBClusterParameters"]
    input   = { DBClusterParameterGroupName = self.DBClusterParameterGroupName, Source = "user" }
    page    = { in = "Marker", out = "Marker" }
  }
}

live "AWS::RDS::DBInstance" {
  service   = "rds"
  operation = "DescribeDBInstances"
  actions   = ["rds:DescribeDBInstances"]
  items     = "DBInstances[]"
  id        = "DBInstanceIdentifier"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  only      = !contains(["neptune", "docdb"], self.Engine)
  equal     = ["AllocatedStorage", "AutoMinorVersionUpgrade", "BackupRetentionPeriod", "BackupTarget", "CACertificateIdentifier", "CopyTagsToSnapshot", "DBClusterIdentifier", "DeletionProtection", "Engine", "EngineVersion", "KmsKeyId", "MasterUsername", "MaxAllocatedStorage", "MonitoringInterval", "MultiAZ", "PerformanceInsightsKMSKeyId", "PreferredMaintenanceWindow", "PubliclyAccessible", "StorageEncrypted"]
  absent    = ["DBClusterSnapshotIdentifier", "DBSnapshotIdentifier", "SourceDBClusterIdentifier", "SourceDBInstanceAutomatedBackupsArn", "SourceDbiResourceId"]
  unreadable = {
    "MasterUserPassword" = "it is a secret, and no call that only reads gives it"
  }
  set = {
    ManageMasterUserPassword        = self.MasterUserSecret != null
    Tags                            = self.TagList
    DBParameterGroupName            = self.DBParameterGroups[0].DBParameterGroupName
    DBSecurityGroups                = [for x in each(self.DBSecurityGroups) : x.DBSecurityGroupName]
    DBSubnetGroupName               = self.DBSubnetGroup.DBSubnetGroupName
    EnableCloudwatchLogsExports     = self.EnabledCloudwatchLogsExports
    EnableIAMDatabaseAuthentication = self.IAMDatabaseAuthenticationEnabled
    EnablePerformanceInsights       = self.PerformanceInsightsEnabled
    Port                            = self.Endpoint.Port
    SourceDBInstanceIdentifier      = self.ReadReplicaSourceDBInstanceIdentifier
    VPCSecurityGroups               = [for x in each(self.VpcSecurityGroups) : x.VpcSecurityGroupId]
  }
  meta = {
    Maintenance    = { Pending = pending_maintenance(self.pending) }
    VersionSupport = engine_support(self.majors, self.EngineVersion)
  }
  join "DescribePendingMaintenanceActions" {
    as      = "pending"
    actions = ["rds:DescribePendingMaintenanceActions"]
    items   = "PendingMaintenanceActions[]"
    key     = "ResourceIdentifier"
    on      = self.DBInstanceArn
    page    = { in = "Marker", out = "Marker" }
  }
  join "DescribeDBMajorEngineVersions" {
    as      = "majors"
    actions = ["rds:DescribeDBMajorEngineVersions"]
    items   = "DBMajorEngineVersions[]"
    key     = "Engine"
    on      = self.Engine
    page    = { in = "Marker", out = "Marker" }
  }
}

live "AWS::RDS::DBParameterGroup" {
  operation  = "DescribeDBParameterGroups"
  actions    = ["rds:DescribeDBParameterGroups"]
  items      = "DBParameterGroups[]"
  id         = "DBParameterGroupName"
  page       = { in = "Marker", out = "Marker" }
  service    = "rds"
  only       = !startswith(self.DBParameterGroupFamily, "docdb") && !startswith(self.DBParameterGroupFamily, "neptune")
  undeclared = startswith(self.DBParameterGroupName, "default.") ? "a default group" : null
  set = {
    Parameters = { for p in each(self.DescribeDBParameters.Parameters) : p.ParameterName => p.ParameterValue if p.ParameterValue != null }
    Family     = self.DBParameterGroupFamily
  }
  follow "DescribeDBParameters" {
    actions = ["rds:DescribeDBParameters"]
    input   = { DBParameterGroupName = self.DBParameterGroupName, Source = "user" }
    page    = { in = "Marker", out = "Marker" }
  }
}

live "AWS::RDS::DBSecurityGroup" {
  service   = "rds"
  operation = "DescribeDBSecurityGroups"
  actions   = ["rds:DescribeDBSecurityGroups"]
  items     = "DBSecurityGroups[]"
  id        = "DBSecurityGroupName"
  page      = { in = "Marker", out = "Marker" }
  set = {
    DBSecurityGroupIngress = [for x in each(self.IPRanges) : { CIDRIP = x.CIDRIP }]
  }
  also "AWS::RDS::DBSecurityGroupIngress" {
    for = each(self.IPRanges)
    set = { DBSecurityGroupName = self.DBSecurityGroupName, CIDRIP = item.CIDRIP }
  }
}

live "AWS::RDS::EventSubscription" {
  service   = "rds"
  operation = "DescribeEventSubscriptions"
  actions   = ["rds:DescribeEventSubscriptions"]
  items     = "EventSubscriptionsList[]"
  id        = "CustSubscriptionId"
  page      = { in = "Marker", out = "Marker" }
  equal     = ["Enabled", "SourceType"]
  set = {
    EventCategories = self.EventCategoriesList
    SourceIds       = self.SourceIdsList
    SnsTopicArn     = self.SnsTopicArn
  }
}

live "AWS::RDS::GlobalCluster" {
  service   = "rds"
  operation = "DescribeGlobalClusters"
  actions   = ["rds:DescribeGlobalClusters"]
  items     = "GlobalClusters[]"
  id        = "GlobalClusterIdentifier"
  page      = { in = "Marker", out = "Marker" }
  equal     = ["DeletionProtection", "StorageEncrypted"]
  absent    = ["SourceDBClusterIdentifier"]
}

live "AWS::RDS::DBProxy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "rds:DescribeDBProxies"]
  input     = { TypeName = "AWS::RDS::DBProxy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "rds:DescribeDBProxies", "rds:ListTagsForResource"]
    input   = { TypeName = "AWS::RDS::DBProxy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::RDS::DBShardGroup" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "rds:DescribeDBShardGroups", "rds:ListTagsForResource"]
  input     = { TypeName = "AWS::RDS::DBShardGroup" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "rds:DescribeDBShardGroups", "rds:ListTagsForResource"]
    input   = { TypeName = "AWS::RDS::DBShardGroup", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
