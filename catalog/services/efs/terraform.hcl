terraform "aws_efs_file_system" {
  type     = "AWS::EFS::FileSystem"
  set      = { FileSystemTags = self.tags, LifecyclePolicies = self.lifecycle_policy }
  defaults = { Encrypted = false }
}

fold "aws_efs_backup_policy" {
  into = "AWS::EFS::FileSystem"
  on   = self.file_system_id
  set  = { BackupPolicy = self.backup_policy }
}

fold "aws_efs_file_system_policy" {
  into = "AWS::EFS::FileSystem"
  on   = self.file_system_id
  set  = { FileSystemPolicy = json(self.policy) }
}

fold "aws_efs_replication_configuration" {
  into = "AWS::EFS::FileSystem"
  on   = self.source_file_system_id
  set  = { ReplicationConfiguration = { Destinations = [for d in each(self.destination) : { AvailabilityZoneName = d.availability_zone_name, FileSystemId = d.file_system_id, KmsKeyId = d.kms_key_id, Region = d.region }] } }
}
