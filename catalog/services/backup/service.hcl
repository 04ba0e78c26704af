service "backup" {
  title    = "AWS Backup"
  names    = ["backup-storage", "AWS Backup storage", "backupsearch", "AWS Backup Search", "backup-search"]
  model    = "abstracted"
  prefixes = ["AWS::Backup::"]
  because  = "AWS runs the jobs, keeps and encrypts the recovery points; what is backed up, how often, for how long, under whose lock and in which Region is the customer's plan, and so is trying the restore."
  sources  = ["best-practices-wp", "backup-security"]

  type "AWS::Backup::BackupVault" {
    title  = "Backup vault"
    name   = "BackupVaultName"
    traits = ["store", "policy"]
  }
  type "AWS::Backup::LogicallyAirGappedBackupVault" {
    title  = "Logically air-gapped vault"
    name   = "BackupVaultName"
    traits = ["store", "policy"]
  }
  type "AWS::Backup::BackupPlan" {
    title  = "Backup plan"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
  type "AWS::Backup::BackupSelection" {
    title  = "Selection of resources for a plan"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
  type "AWS::Backup::RestoreTestingPlan" {
    title  = "Restore testing plan"
    name   = "RestoreTestingPlanName"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
  type "AWS::Backup::RestoreTestingSelection" {
    title  = "Selection for restore testing"
    name   = "RestoreTestingSelectionName"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
  type "AWS::Backup::LegalHold" {
    title  = "Legal hold"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
  settings = ["AWS::Backup::Framework", "AWS::Backup::ReportPlan", "AWS::Backup::TieringConfiguration"]
}

override "backup-vault" {
  on      = ["AWS::Backup::BackupVault", "AWS::Backup::LogicallyAirGappedBackupVault"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts recovery points of fully managed resource types with the vault's key; others keep the key of their source."
      customer = "Choosing the vault's key, and encrypting the sources whose key their backups take over."
    }
    "data.backup" = {
      aws      = "Keeps the recovery points until their term ends."
      customer = "Terms, locks against deletion, copies to other Regions or accounts, and trying the restore."
    }
  }
  because    = "A vault keeps what it is given; what may be deleted, and by whom, the customer decides."
  source     = "backup-encryption"
  confidence = "derived"
}
