terraform "aws_backup_vault" {
  type = "AWS::Backup::BackupVault"
  set  = { BackupVaultName = self.name, BackupVaultTags = self.tags, EncryptionKeyArn = self.kms_key_arn }
}

fold "aws_backup_vault_policy" {
  into = "AWS::Backup::BackupVault"
  on   = self.backup_vault_name
  set  = { AccessPolicy = json(self.policy) }
}

fold "aws_backup_vault_lock_configuration" {
  into = "AWS::Backup::BackupVault"
  on   = self.backup_vault_name
  set  = { LockConfiguration = { ChangeableForDays = self.changeable_for_days, MaxRetentionDays = self.max_retention_days, MinRetentionDays = self.min_retention_days } }
}

fold "aws_backup_vault_notifications" {
  into = "AWS::Backup::BackupVault"
  on   = self.backup_vault_name
  set  = { Notifications = { BackupVaultEvents = self.backup_vault_events, SNSTopicArn = self.sns_topic_arn } }
}

terraform "aws_backup_plan" {
  type = "AWS::Backup::BackupPlan"
  set = {
    BackupPlan = {
      BackupPlanName = self.name
      BackupPlanRule = [for r in each(self.rule) : {
        CompletionWindowMinutes = r.completion_window
        CopyActions             = [for c in each(r.copy_action) : { DestinationBackupVaultArn = c.destination_vault_arn, Lifecycle = { DeleteAfterDays = c.lifecycle[0].delete_after, MoveToColdStorageAfterDays = c.lifecycle[0].cold_storage_after } }]
        EnableContinuousBackup  = r.enable_continuous_backup
        Lifecycle               = { DeleteAfterDays = r.lifecycle[0].delete_after, MoveToColdStorageAfterDays = r.lifecycle[0].cold_storage_after }
        RuleName                = r.rule_name
        ScheduleExpression      = r.schedule
        StartWindowMinutes      = r.start_window
        TargetBackupVault       = r.target_vault_name
      }]
    }
  }
}

terraform "aws_backup_selection" {
  type = "AWS::Backup::BackupSelection"
  set = {
    BackupPlanId = self.plan_id
    BackupSelection = {
      SelectionName = self.name
      IamRoleArn    = self.iam_role_arn
      Resources     = self.resources
      NotResources  = self.not_resources
      ListOfTags    = [for t in each(self.selection_tag) : { ConditionType = t.type, ConditionKey = t.key, ConditionValue = t.value }]
      Conditions = {
        StringEquals    = [for c in each(self.condition[0].string_equals) : { ConditionKey = c.key, ConditionValue = c.value }]
        StringLike      = [for c in each(self.condition[0].string_like) : { ConditionKey = c.key, ConditionValue = c.value }]
        StringNotEquals = [for c in each(self.condition[0].string_not_equals) : { ConditionKey = c.key, ConditionValue = c.value }]
        StringNotLike   = [for c in each(self.condition[0].string_not_like) : { ConditionKey = c.key, ConditionValue = c.value }]
      }
    }
  }
}

types {
  aws_backup_logically_air_gapped_vault = "AWS::Backup::LogicallyAirGappedBackupVault"
  aws_backup_restore_testing_plan       = "AWS::Backup::RestoreTestingPlan"
  aws_backup_restore_testing_selection  = "AWS::Backup::RestoreTestingSelection"
}
