live "AWS::Backup::BackupPlan" {
  service   = "backup"
  operation = "ListBackupPlans"
  actions   = ["backup:ListBackupPlans"]
  items     = "BackupPlansList[]"
  id        = "BackupPlanId"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    BackupPlan = merge(self.BackupPlan, { BackupPlanRule = [for x in each(self.BackupPlan.Rules) : { CopyActions = x.CopyActions }] })
  }
  follow "GetBackupPlan" {
    actions = ["backup:GetBackupPlan"]
    input   = { BackupPlanId = self.BackupPlanId }
    root    = "BackupPlan"
    into    = "BackupPlan"
  }
}

live "AWS::Backup::BackupVault" {
  service   = "backup"
  operation = "ListBackupVaults"
  actions   = ["backup:ListBackupVaults"]
  items     = "BackupVaultList[]"
  id        = "BackupVaultName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["EncryptionKeyArn"]
  set = {
    AccessPolicy      = self.GetBackupVaultAccessPolicy.Policy
    LockConfiguration = { MinRetentionDays = self.MinRetentionDays }
  }
  follow "GetBackupVaultAccessPolicy" {
    actions = ["backup:GetBackupVaultAccessPolicy"]
    input   = { BackupVaultName = self.BackupVaultName }
    not_set = ["ResourceNotFoundException"]
  }
}

live "AWS::Backup::BackupSelection" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "backup:ListBackupPlans", "backup:ListBackupSelections"]
  input     = { TypeName = "AWS::Backup::BackupSelection" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "backup:GetBackupSelection"]
    input   = { TypeName = "AWS::Backup::BackupSelection", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Backup::LogicallyAirGappedBackupVault" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "backup:ListBackupVaults"]
  input     = { TypeName = "AWS::Backup::LogicallyAirGappedBackupVault" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "backup:DescribeBackupVault", "backup:GetBackupVaultAccessPolicy", "backup:GetBackupVaultNotifications", "backup:ListTags"]
    input   = { TypeName = "AWS::Backup::LogicallyAirGappedBackupVault", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
