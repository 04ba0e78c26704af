check "opsworkscm-server-backups" {
  title          = "Chef and Puppet servers are backed up automatically"
  responsibility = "data.backup"
  resource       = "AWS::OpsWorksCM::Server"
  severity       = "medium"
  condition      = self.DisableAutomatedBackup != true && coalesce(self.BackupRetentionCount, 1) > 0
  why            = "Without backups a failed update or a lost instance takes recipes, keys and node data with it."
  fix            = "Remove {DisableAutomatedBackup}, and keep some backups with {BackupRetentionCount}."
  remedy         = { DisableAutomatedBackup = false }
  source         = "opsworkscm-guide"
  confidence     = "derived"
  uninherits     = { "data.backup" = "AWS backs a managed server up." }
  example "pass" "the default" { InstanceType = "m5.large" }
  example "fail" { DisableAutomatedBackup = true }
}
