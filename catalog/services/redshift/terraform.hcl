terraform "aws_redshift_cluster" {
  type = "AWS::Redshift::Cluster"
  set = {
    AvailabilityZoneRelocation = self.availability_zone_relocation_enabled
    DBName                     = self.database_name
    DestinationRegion          = self.snapshot_copy[0].destination_region
    LoggingProperties          = self.logging[0].enable == true ? { BucketName = self.logging[0].bucket_name, LogDestinationType = self.logging[0].log_destination_type, LogExports = self.logging[0].log_exports, S3KeyPrefix = self.logging[0].s3_key_prefix } : null
    ManageMasterPassword       = self.manage_master_password
    MasterUserPassword         = self.master_password_wo == null ? self.master_password : self.master_password_wo
  }
  defaults = {
    AllowVersionUpgrade              = true
    AutomatedSnapshotRetentionPeriod = 1
    Encrypted                        = provider.major == null ? null : provider.major < 6 ? false : null
    PubliclyAccessible               = provider.major == null ? null : provider.major < 6 ? true : null
  }
  meta = { DeletionPolicy = self.skip_final_snapshot == true ? "Delete" : "Snapshot" }
}

fold "aws_redshift_logging" {
  into = "AWS::Redshift::Cluster"
  on   = self.cluster_identifier
  set  = { LoggingProperties = { BucketName = self.bucket_name, LogDestinationType = self.log_destination_type, LogExports = self.log_exports, S3KeyPrefix = self.s3_key_prefix } }
}

fold "aws_redshift_snapshot_copy" {
  into = "AWS::Redshift::Cluster"
  on   = self.cluster_identifier
  set  = { DestinationRegion = self.destination_region, SnapshotCopyGrantName = self.snapshot_copy_grant_name, SnapshotCopyRetentionPeriod = self.retention_period }
}

fold "aws_redshift_cluster_iam_roles" {
  into = "AWS::Redshift::Cluster"
  on   = self.cluster_identifier
  set  = { IamRoles = self.iam_role_arns }
}

terraform "aws_redshift_parameter_group" {
  type = "AWS::Redshift::ClusterParameterGroup"
  set = {
    ParameterGroupFamily = self.family
    ParameterGroupName   = self.name
    Parameters           = [for p in each(self.parameter) : { ParameterName = p.name, ParameterValue = p.value }]
  }
}

types {
  aws_redshift_subnet_group = "AWS::Redshift::ClusterSubnetGroup"
}

terraform "aws_redshift_snapshot_schedule" {
  type = "AWS::Redshift::SnapshotSchedule"
  set  = { ScheduleDefinitions = self.definitions, ScheduleIdentifier = self.identifier }
}

terraform "aws_redshift_cluster_snapshot" {
  type = "AWS::Redshift::Snapshot"
}

terraform "aws_redshiftserverless_workgroup" {
  type     = "AWS::RedshiftServerless::Workgroup"
  set      = { ConfigParameters = [for p in each(self.config_parameter) : { ParameterKey = p.parameter_key, ParameterValue = p.parameter_value }] }
  defaults = { EnhancedVpcRouting = false, PubliclyAccessible = false }
}
