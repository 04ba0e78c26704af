check "backup-vault-key-customer-managed" {
  title          = "Backup vaults encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Backup::BackupVault"
  severity       = "low"
  like           = own_key(self.EncryptionKeyArn)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {EncryptionKeyArn} when creating the vault."
}

check "backup-vault-locked" {
  title          = "Backup vaults are locked against early deletion"
  responsibility = "data.backup"
  resource       = "AWS::Backup::BackupVault"
  severity       = "medium"
  level          = "thorough"
  like           = named(self.LockConfiguration.MinRetentionDays, 7)
  why            = "Whoever takes over an administrator deletes the backups first."
  fix            = "Set {LockConfiguration.MinRetentionDays}, and {LockConfiguration:ChangeableForDays} to make the lock final."
  source         = "backup-vault-lock"
  confidence     = "derived"
}

check "backup-vault-policy-not-public" {
  title          = "Backup vault policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::Backup::BackupVault", "AWS::Backup::LogicallyAirGappedBackupVault"]
  severity       = "critical"
  like           = policy_not_public(self.AccessPolicy, "backup:*")
  why            = "Every AWS customer could copy recovery points away or delete them."
  fix            = "Name the principals in {AccessPolicy}, or narrow by aws:PrincipalOrgID."
  example "pass" "no policy" { BackupVaultName = "daily" }
  example "pass" "own organisation" { AccessPolicy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "backup:CopyIntoBackupVault", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abcdefghij" } } }] } }
}

check "backup-restore-testing-selects" {
  title          = "Restore testing plans have recovery points to restore"
  responsibility = "ops.restore-tests"
  resource       = "AWS::Backup::RestoreTestingPlan"
  severity       = "low"
  level          = "recommended"
  condition      = length(referencing("AWS::Backup::RestoreTestingSelection", "RestoreTestingPlanName")) > 0
  why            = "A plan without a selection restores nothing, and a backup that was never restored proves nothing."
  fix            = "Add an AWS::Backup::RestoreTestingSelection that names the plan and the resources to restore."
  example "pass" {
    resource "AWS::Backup::RestoreTestingSelection" "Databases" {
      RestoreTestingPlanName = ref("self")
      ProtectedResourceType  = "RDS"
    }
  }
  example "fail" { ScheduleExpression = "cron(0 5 ? * * *)" }
  example "unknown" {
    resource "AWS::Backup::RestoreTestingSelection" "Databases" {
      RestoreTestingPlanName = unknown("parameter without default")
      ProtectedResourceType  = "RDS"
    }
  }
}

check "backup-plan-copies-elsewhere" {
  title          = "Backup plans copy recovery points to another vault"
  responsibility = "data.backup"
  resource       = "AWS::Backup::BackupPlan"
  severity       = "low"
  condition      = anytrue([for r in self.BackupPlan.BackupPlanRule : length(r.CopyActions) > 0])
  why            = "With all recovery points in one vault, of one account and Region, one mistake or one intruder takes them all."
  fix            = "Add {BackupPlan.BackupPlanRule:CopyActions} with a vault in another account or Region to a rule."
  example "pass" { BackupPlan = { BackupPlanName = "daily", BackupPlanRule = [{ RuleName = "daily", TargetBackupVault = "daily", CopyActions = [{ DestinationBackupVaultArn = "arn:aws:backup:eu-central-1:444455556666:backup-vault:copies" }] }] } }
  example "fail" { BackupPlan = { BackupPlanName = "daily", BackupPlanRule = [{ RuleName = "daily", TargetBackupVault = "daily" }] } }
}
