terraform "aws_neptune_cluster" {
  type = "AWS::Neptune::DBCluster"
  set = {
    AssociatedRoles                = [for role in each(self.iam_roles) : { RoleArn = role }]
    DBClusterIdentifier            = self.cluster_identifier
    DBClusterParameterGroupName    = self.neptune_cluster_parameter_group_name
    DBInstanceParameterGroupName   = self.neptune_instance_parameter_group_name
    DBPort                         = self.port
    DBSubnetGroupName              = self.neptune_subnet_group_name
    IamAuthEnabled                 = self.iam_database_authentication_enabled
    KmsKeyId                       = self.kms_key_arn
    ServerlessScalingConfiguration = self.serverless_v2_scaling_configuration
    SourceDBClusterIdentifier      = self.replication_source_identifier
  }
  defaults = {
    BackupRetentionPeriod = 1
    CopyTagsToSnapshot    = false
    DeletionProtection    = false
    IamAuthEnabled        = false
    StorageEncrypted      = self.snapshot_identifier == null && self.replication_source_identifier == null ? false : null
  }
  meta = { DeletionPolicy = self.skip_final_snapshot == true ? "Delete" : "Snapshot" }
}

terraform "aws_neptune_cluster_instance" {
  type = "AWS::Neptune::DBInstance"
  set = {
    DBClusterIdentifier  = self.cluster_identifier
    DBInstanceClass      = self.instance_class
    DBInstanceIdentifier = self.identifier
    DBParameterGroupName = self.neptune_parameter_group_name
    DBSubnetGroupName    = self.neptune_subnet_group_name
  }
  defaults = { AutoMinorVersionUpgrade = true, PubliclyAccessible = false }
}

terraform "aws_neptune_subnet_group" {
  type = "AWS::Neptune::DBSubnetGroup"
  set  = { DBSubnetGroupName = self.name, DBSubnetGroupDescription = self.description }
}

terraform "aws_neptune_cluster_parameter_group" {
  type = "AWS::Neptune::DBClusterParameterGroup"
  set  = { Parameters = merge([for p in each(self.parameter) : { (p.name) = p.value }]...) }
}

terraform "aws_neptune_parameter_group" {
  type = "AWS::Neptune::DBParameterGroup"
  set  = { Parameters = merge([for p in each(self.parameter) : { (p.name) = p.value }]...) }
}

types {
  aws_neptunegraph_graph = "AWS::NeptuneGraph::Graph"
}

prefixes {
  aws_neptunegraph = "AWS::NeptuneGraph::"
}
