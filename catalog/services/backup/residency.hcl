flow "backup" {
  on     = ["AWS::Backup::BackupPlan"]
  paths  = ["BackupPlan.BackupPlanRule.CopyActions.DestinationBackupVaultArn", "BackupPlan.BackupPlanRule.TargetLogicallyAirGappedBackupVaultArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::Backup::ReportPlan"]
  paths  = ["ReportDeliveryChannel.S3BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
