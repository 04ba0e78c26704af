check "fsx-file-system-maintenance-window-set" {
  title          = "FSx file systems have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::FSx::FileSystem"
  severity       = "low"
  condition      = anytrue([for c in [self.WindowsConfiguration, self.LustreConfiguration, self.OntapConfiguration, self.OpenZFSConfiguration] : c.WeeklyMaintenanceStartTime != null])
  why            = "Otherwise AWS picks the hour in which it patches; files may be away for some minutes."
  fix            = "Set {LustreConfiguration:WeeklyMaintenanceStartTime} in the configuration of the type, for instance 7:03:00."
  source         = "fsx-maintenance"
  example "pass" { WindowsConfiguration = { ThroughputCapacity = 32, WeeklyMaintenanceStartTime = "7:03:00" } }
  example "fail" "AWS chooses" { FileSystemType = "LUSTRE" }
  example "unknown" { OntapConfiguration = { WeeklyMaintenanceStartTime = unknown("parameter without default") } }
}

check "fsx-windows-audits-access" {
  title          = "FSx file systems for Windows record who uses files"
  responsibility = "ops.logging"
  resource       = "AWS::FSx::FileSystem"
  severity       = "low"
  applies        = upper(self.FileSystemType) == "WINDOWS"
  condition      = self.WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel != null && self.WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel != "DISABLED"
  why            = "Nobody can tell who opened, changed or deleted a file."
  fix            = "Set {WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel}, with a destination."
  example "pass" {
    FileSystemType       = "WINDOWS"
    WindowsConfiguration = { AuditLogConfiguration = { FileAccessAuditLogLevel = "SUCCESS_AND_FAILURE", FileShareAccessAuditLogLevel = "FAILURE_ONLY" } }
  }
  example "fail" "AWS's default" { FileSystemType = "WINDOWS" }
  example "not-applicable" "Lustre" { FileSystemType = "LUSTRE" }
}
