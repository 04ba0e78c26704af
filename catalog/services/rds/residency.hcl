flow "source" {
  on     = ["AWS::RDS::DBInstance"]
  paths  = ["SourceDBInstanceIdentifier", "SourceDBInstanceAutomatedBackupsArn", "SourceDBClusterIdentifier", "DBSnapshotIdentifier"]
  takes  = "arn"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::RDS::DBInstance"]
  paths  = ["SourceRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "backup" {
  on     = ["AWS::RDS::DBInstance"]
  paths  = ["AutomaticBackupReplicationRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "own" {
  on     = ["AWS::RDS::DBInstance"]
  paths  = ["AvailabilityZone"]
  takes  = "zone"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::RDS::DBCluster"]
  paths  = ["ReplicationSourceIdentifier", "SourceDBClusterIdentifier", "SnapshotIdentifier"]
  takes  = "arn"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::RDS::DBCluster"]
  paths  = ["SourceRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "own" {
  on     = ["AWS::RDS::DBCluster"]
  paths  = ["AvailabilityZones"]
  takes  = "zone"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::RDS::GlobalCluster"]
  paths  = ["SourceDBClusterIdentifier"]
  takes  = "arn"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::RDS::Integration"]
  paths  = ["TargetArn"]
  takes  = "arn"
  source = "resource-types"
}

# The types are Onus's own.
flow "copy" {
  on     = ["AWS::RDS::SnapshotCopy"]
  paths  = ["DestinationRegion"]
  takes  = "region"
  source = "terraform-resources"
}

flow "source" {
  on     = ["AWS::RDS::SnapshotCopy"]
  paths  = ["SourceDBSnapshotIdentifier"]
  takes  = "arn"
  source = "terraform-resources"
}
