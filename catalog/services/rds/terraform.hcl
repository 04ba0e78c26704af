terraform "aws_db_instance" {
  type = "AWS::RDS::DBInstance"
  set = {
    CACertificateIdentifier             = self.ca_cert_identifier
    DBInstanceClass                     = self.instance_class
    DBInstanceIdentifier                = self.identifier
    DBParameterGroupName                = self.parameter_group_name
    DBSecurityGroups                    = self.security_group_names
    DBSnapshotIdentifier                = self.snapshot_identifier
    EnableCloudwatchLogsExports         = self.enabled_cloudwatch_logs_exports
    EnableIAMDatabaseAuthentication     = self.iam_database_authentication_enabled
    EnablePerformanceInsights           = self.performance_insights_enabled
    MasterUserPassword                  = self.password_wo == null ? self.password : self.password_wo
    MasterUsername                      = self.username
    MasterUserSecret                    = { KmsKeyId = self.master_user_secret_kms_key_id }
    PreferredBackupWindow               = self.backup_window
    PreferredMaintenanceWindow          = self.maintenance_window
    SourceDBInstanceIdentifier          = self.replicate_source_db != null ? self.replicate_source_db : self.restore_to_point_in_time[0].source_db_instance_identifier
    SourceDbiResourceId                 = self.restore_to_point_in_time[0].source_dbi_resource_id
    SourceDBInstanceAutomatedBackupsArn = self.restore_to_point_in_time[0].source_db_instance_automated_backups_arn
    VPCSecurityGroups                   = self.vpc_security_group_ids
  }
  defaults = {
    AutoMinorVersionUpgrade         = true
    BackupRetentionPeriod           = self.replicate_source_db == null ? 0 : null
    CopyTagsToSnapshot              = false
    DeletionProtection              = false
    EnableIAMDatabaseAuthentication = false
    EnablePerformanceInsights       = false
    MonitoringInterval              = 0
    MultiAZ                         = false
    PubliclyAccessible              = false
    StorageEncrypted                = self.replicate_source_db == null && self.snapshot_identifier == null ? false : null
  }
  meta = { DeletionPolicy = self.skip_final_snapshot == true ? "Delete" : "Snapshot" }
}

terraform "aws_rds_cluster" {
  type = "AWS::RDS::DBCluster"
  set = {
    AssociatedRoles                 = [for role in each(self.iam_roles) : { RoleArn = role }]
    DBClusterIdentifier             = self.cluster_identifier
    EnableCloudwatchLogsExports     = self.enabled_cloudwatch_logs_exports
    EnableIAMDatabaseAuthentication = self.iam_database_authentication_enabled
    MasterUserPassword              = self.master_password_wo == null ? self.master_password : self.master_password_wo
    MasterUserSecret                = { KmsKeyId = self.master_user_secret_kms_key_id }
    SourceDBClusterIdentifier       = self.restore_to_point_in_time[0].source_cluster_identifier
    SourceDbClusterResourceId       = self.restore_to_point_in_time[0].source_cluster_resource_id
    RestoreType                     = self.restore_to_point_in_time[0].restore_type
    RestoreToTime                   = self.restore_to_point_in_time[0].restore_to_time
    UseLatestRestorableTime         = self.restore_to_point_in_time[0].use_latest_restorable_time
  }
  defaults = {
    BackupRetentionPeriod           = 1
    CopyTagsToSnapshot              = false
    DeletionProtection              = false
    EnableIAMDatabaseAuthentication = false
    StorageEncrypted                = self.snapshot_identifier == null && self.replication_source_identifier == null && self.engine_mode != "serverless" && !startswith(self.engine, "aurora") ? false : null
  }
  meta = { DeletionPolicy = self.skip_final_snapshot == true ? "Delete" : "Snapshot" }
}

terraform "aws_rds_cluster_instance" {
  type = "AWS::RDS::DBInstance"
  set = {
    CACertificateIdentifier   = self.ca_cert_identifier
    DBClusterIdentifier       = self.cluster_identifier
    DBInstanceClass           = self.instance_class
    DBInstanceIdentifier      = self.identifier
    EnablePerformanceInsights = self.performance_insights_enabled
  }
  defaults = {
    AutoMinorVersionUpgrade = true
    CopyTagsToSnapshot      = false
    MonitoringInterval      = 0
    PubliclyAccessible      = false
  }
}

terraform "aws_rds_shard_group" {
  type = "AWS::RDS::DBShardGroup"
}

terraform "aws_rds_global_cluster" {
  type     = "AWS::RDS::GlobalCluster"
  defaults = { DeletionProtection = false }
}

terraform "aws_db_proxy" {
  type     = "AWS::RDS::DBProxy"
  set      = { DBProxyName = self.name }
  defaults = { DebugLogging = false, RequireTLS = false }
}

terraform "aws_db_proxy_default_target_group" {
  type = "AWS::RDS::DBProxyTargetGroup"
  set  = { TargetGroupName = "default", ConnectionPoolConfigurationInfo = self.connection_pool_config }
}

terraform "aws_db_parameter_group" {
  type = "AWS::RDS::DBParameterGroup"
  set = {
    DBParameterGroupName = self.name
    Parameters           = merge([for p in each(self.parameter) : { (p.name) = p.value }]...)
  }
}

terraform "aws_rds_cluster_parameter_group" {
  type = "AWS::RDS::DBClusterParameterGroup"
  set = {
    DBClusterParameterGroupName = self.name
    Parameters                  = merge([for p in each(self.parameter) : { (p.name) = p.value }]...)
  }
}

terraform "aws_db_option_group" {
  type = "AWS::RDS::OptionGroup"
  set = {
    OptionGroupName      = self.name
    OptionConfigurations = [for o in each(self.option) : merge(o, { OptionVersion = o.version })]
  }
}

terraform "aws_db_subnet_group" {
  type     = "AWS::RDS::DBSubnetGroup"
  set      = { DBSubnetGroupName = self.name, DBSubnetGroupDescription = self.description }
  defaults = { DBSubnetGroupDescription = "Managed by Terraform" }
}

terraform "aws_db_security_group" {
  type = "AWS::RDS::DBSecurityGroup"
  set = {
    DBSecurityGroupIngress = [for i in each(self.ingress) : { CIDRIP = i.cidr, EC2SecurityGroupId = i.security_group_id, EC2SecurityGroupName = i.security_group_name, EC2SecurityGroupOwnerId = i.security_group_owner_id }]
    GroupDescription       = self.description
  }
}

terraform "aws_db_event_subscription" {
  type     = "AWS::RDS::EventSubscription"
  set      = { SubscriptionName = self.name, SnsTopicArn = self.sns_topic }
  defaults = { Enabled = true }
}

fold "aws_db_instance_role_association" {
  into   = "AWS::RDS::DBInstance"
  on     = self.db_instance_identifier
  append = { AssociatedRoles = [{ FeatureName = self.feature_name, RoleArn = self.role_arn }] }
}

fold "aws_rds_cluster_role_association" {
  into   = "AWS::RDS::DBCluster"
  on     = self.db_cluster_identifier
  append = { AssociatedRoles = [{ FeatureName = self.feature_name, RoleArn = self.role_arn }] }
}

types {
  aws_db_proxy_endpoint            = "AWS::RDS::DBProxyEndpoint"
  aws_rds_custom_db_engine_version = "AWS::RDS::CustomDBEngineVersion"
  aws_rds_integration              = "AWS::RDS::Integration"
}

terraform "aws_db_snapshot" {
  type = "AWS::RDS::DBSnapshot"
  set  = { DBSnapshotIdentifier = self.db_snapshot_identifier, DBInstanceIdentifier = self.db_instance_identifier }
  also "AWS::RDS::SnapshotPermission" {
    when = self.shared_accounts != null
    set  = { Snapshot = this, SharedAccounts = self.shared_accounts }
  }
}

terraform "aws_db_cluster_snapshot" {
  type = "AWS::RDS::ClusterSnapshot"
  set  = { DBClusterSnapshotIdentifier = self.db_cluster_snapshot_identifier, DBClusterIdentifier = self.db_cluster_identifier }
  also "AWS::RDS::SnapshotPermission" {
    when = self.shared_accounts != null
    set  = { Snapshot = this, SharedAccounts = self.shared_accounts }
  }
}

terraform "aws_db_snapshot_copy" {
  type = "AWS::RDS::SnapshotCopy"
  set  = { DestinationRegion = self.destination_region, KmsKeyId = self.kms_key_id, SourceDBSnapshotIdentifier = self.source_db_snapshot_identifier }
  also "AWS::RDS::SnapshotPermission" {
    when = self.shared_accounts != null
    set  = { Snapshot = this, SharedAccounts = self.shared_accounts }
  }
}

terraform "aws_rds_cluster_snapshot_copy" {
  type = "AWS::RDS::SnapshotCopy"
  set  = { DestinationRegion = self.destination_region, KmsKeyId = self.kms_key_id, SourceDBSnapshotIdentifier = self.source_db_cluster_snapshot_identifier }
  also "AWS::RDS::SnapshotPermission" {
    when = self.shared_accounts != null
    set  = { Snapshot = this, SharedAccounts = self.shared_accounts }
  }
}
