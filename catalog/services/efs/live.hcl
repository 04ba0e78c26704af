live "AWS::EFS::AccessPoint" {
  service   = "efs"
  operation = "DescribeAccessPoints"
  actions   = ["elasticfilesystem:DescribeAccessPoints"]
  items     = "AccessPoints[]"
  id        = "AccessPointId"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["PosixUser.Gid", "PosixUser.Uid", "RootDirectory.Path"]
}

live "AWS::EFS::FileSystem" {
  service   = "efs"
  operation = "DescribeFileSystems"
  actions   = ["elasticfilesystem:DescribeFileSystems"]
  items     = "FileSystems[]"
  id        = "FileSystemId"
  page      = { in = "Marker", out = "NextMarker" }
  core      = true
  equal     = ["AvailabilityZoneName", "Encrypted", "KmsKeyId"]
  set = {
    FileSystemTags   = self.Tags
    BackupPolicy     = self.DescribeBackupPolicy.BackupPolicy
    FileSystemPolicy = self.DescribeFileSystemPolicy.Policy
  }
  follow "DescribeFileSystemPolicy" {
    actions = ["elasticfilesystem:DescribeFileSystemPolicy"]
    input   = { FileSystemId = self.FileSystemId }
    not_set = ["PolicyNotFound"]
  }
  follow "DescribeBackupPolicy" {
    actions = ["elasticfilesystem:DescribeBackupPolicy"]
    input   = { FileSystemId = self.FileSystemId }
    not_set = ["PolicyNotFound"]
  }
}

live "AWS::EFS::MountTarget" {
  service   = "efs"
  operation = "DescribeMountTargets"
  actions   = ["elasticfilesystem:DescribeMountTargets"]
  parent    = "AWS::EFS::FileSystem"
  input     = { FileSystemId = self.parent.FileSystemId }
  items     = "MountTargets[]"
  id        = "MountTargetId"
  page      = { in = "Marker", out = "NextMarker" }
  core      = true
}
