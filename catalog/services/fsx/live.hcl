live "AWS::FSx::FileSystem" {
  service   = "fsx"
  operation = "DescribeFileSystems"
  actions   = ["fsx:DescribeFileSystems"]
  items     = "FileSystems[]"
  id        = "FileSystemId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["FileSystemType", "KmsKeyId", "LustreConfiguration.AutomaticBackupRetentionDays", "LustreConfiguration.DeploymentType", "LustreConfiguration.WeeklyMaintenanceStartTime", "OntapConfiguration.AutomaticBackupRetentionDays", "OntapConfiguration.DeploymentType", "OntapConfiguration.WeeklyMaintenanceStartTime", "OpenZFSConfiguration.AutomaticBackupRetentionDays", "OpenZFSConfiguration.CopyTagsToBackups", "OpenZFSConfiguration.DeploymentType", "OpenZFSConfiguration.WeeklyMaintenanceStartTime", "Tags", "WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel", "WindowsConfiguration.AutomaticBackupRetentionDays", "WindowsConfiguration.CopyTagsToBackups", "WindowsConfiguration.DeploymentType", "WindowsConfiguration.WeeklyMaintenanceStartTime"]
  unreadable = {
    "OntapConfiguration.FsxAdminPassword"                                   = "it is a secret, and no call that only reads gives it"
    "WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password" = "it is a secret, and no call that only reads gives it"
  }
  set = {
    LustreConfiguration = merge(self.LustreConfiguration, { CopyTagsToBackups = self.LustreConfiguration.CopyTagsToBackups })
  }
}
