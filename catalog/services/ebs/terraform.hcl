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

terraform "aws_ebs_snapshot" {
  type = "AWS::EC2::Snapshot"
  set  = { VolumeId = self.volume_id }
}

terraform "aws_ebs_snapshot_copy" {
  type = "AWS::EC2::SnapshotCopy"
  set  = { SourceRegion = self.source_region, SourceSnapshotId = self.source_snapshot_id, Encrypted = self.encrypted, KmsKeyId = self.kms_key_id }
}

terraform "aws_snapshot_create_volume_permission" {
  type = "AWS::EC2::SnapshotPermission"
  set  = { SnapshotId = self.snapshot_id, AccountId = self.account_id }
}

terraform "aws_ebs_snapshot_block_public_access" {
  type = "AWS::EC2::SnapshotBlockPublicAccess"
}

# CloudFormation does not set it; the type is Onus's own.
terraform "aws_ebs_encryption_by_default" {
  type = "AWS::EC2::EbsEncryptionByDefault"
  set  = { Enabled = self.enabled == null ? true : self.enabled }
}
