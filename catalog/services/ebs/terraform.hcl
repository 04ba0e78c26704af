terraform "aws_ebs_volume" {
  type     = "AWS::EC2::Volume"
  set      = { VolumeType = self.type }
  defaults = { Encrypted = self.snapshot_id == null ? false : null, MultiAttachEnabled = false }
  meta     = { DeletionPolicy = self.final_snapshot == true ? "Snapshot" : "Delete" }
}

terraform "aws_volume_attachment" {
  type = "AWS::EC2::VolumeAttachment"
  set  = { Device = self.device_name }
}

terraform "aws_dlm_lifecycle_policy" {
  type = "AWS::DLM::LifecyclePolicy"
  set = {
    PolicyDetails = self.policy_details == null ? null : merge(self.policy_details[0], {
      Actions   = self.policy_details[0].action
      Schedules = [for s in each(self.policy_details[0].schedule) : merge(s, { CrossRegionCopyRules = s.cross_region_copy_rule, ShareRules = s.share_rule })]
    })
  }
  defaults = { State = "ENABLED" }
}

terraform "aws_ebs_snapshot_block_public_access" {
  type = "AWS::EC2::SnapshotBlockPublicAccess"
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
