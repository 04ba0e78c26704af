terraform "aws_memorydb_cluster" {
  type     = "AWS::MemoryDB::Cluster"
  set      = { ClusterName = self.name, KmsKeyId = self.kms_key_arn }
  defaults = { AutoMinorVersionUpgrade = true, TLSEnabled = true }
}

terraform "aws_memorydb_acl" {
  type = "AWS::MemoryDB::ACL"
  set  = { ACLName = self.name }
}

terraform "aws_memorydb_snapshot" {
  type = "AWS::MemoryDB::Snapshot"
  set  = { SnapshotName = self.name, KmsKeyId = self.kms_key_arn }
}

terraform "aws_memorydb_subnet_group" {
  type = "AWS::MemoryDB::SubnetGroup"
  set  = { SubnetGroupName = self.name }
}

terraform "aws_memorydb_parameter_group" {
  type = "AWS::MemoryDB::ParameterGroup"
  set  = { ParameterGroupName = self.name, Parameters = merge([for p in each(self.parameter) : { (p.name) = p.value }]...) }
}

types {
  aws_memorydb_multi_region_cluster = "AWS::MemoryDB::MultiRegionCluster"
}
