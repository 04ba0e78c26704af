terraform "aws_docdb_cluster" {
  type = "AWS::DocDB::DBCluster"
  set = {
    DBClusterIdentifier         = self.cluster_identifier
    EnableCloudwatchLogsExports = self.enabled_cloudwatch_logs_exports
    MasterUserPassword          = self.master_password_wo == null ? self.master_password : self.master_password_wo
    RestoreToTime               = self.restore_to_point_in_time[0].restore_to_time
    SourceDBClusterIdentifier   = self.restore_to_point_in_time[0].source_cluster_identifier
  }
  defaults = {
    BackupRetentionPeriod = 1
    DeletionProtection    = false
    StorageEncrypted      = self.snapshot_identifier == null && self.restore_to_point_in_time == null ? false : null
  }
  meta = { DeletionPolicy = self.skip_final_snapshot == true ? "Delete" : "Snapshot" }
}

terraform "aws_docdb_cluster_instance" {
  type = "AWS::DocDB::DBInstance"
  set = {
    CACertificateIdentifier = self.ca_cert_identifier
    DBClusterIdentifier     = self.cluster_identifier
    DBInstanceClass         = self.instance_class
    DBInstanceIdentifier    = self.identifier
  }
  defaults = { AutoMinorVersionUpgrade = true }
}

terraform "aws_docdb_subnet_group" {
  type = "AWS::DocDB::DBSubnetGroup"
  set  = { DBSubnetGroupName = self.name, DBSubnetGroupDescription = self.description }
}

terraform "aws_docdb_cluster_parameter_group" {
  type = "AWS::DocDB::DBClusterParameterGroup"
  set  = { Parameters = merge([for p in each(self.parameter) : { (p.name) = p.value }]...) }
}

terraform "aws_docdbelastic_cluster" {
  type = "AWS::DocDBElastic::Cluster"
  set  = { ClusterName = self.name }
}
