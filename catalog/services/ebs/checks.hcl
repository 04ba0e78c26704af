check "ebs-volume-encrypted" {
  title          = "EBS volumes are encrypted"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::Volume"
  severity       = "high"
  condition      = self.Encrypted == true
  why            = "A volume is plain unless it, its snapshot or the account's default says otherwise, and so is every snapshot taken of it."
  fix            = "Set Encrypted to true; an existing volume has to be copied through an encrypted snapshot."
  source         = "ec2-data-protection"
  aliases        = { security-hub = "EC2.3", config = "encrypted-volumes", checkov = "CKV_AWS_3", trivy = ["AVD-AWS-0026", "AWS-0026"], prowler = "ec2_ebs_volume_encryption", guard = "ENCRYPTED_VOLUMES", cdk-nag = ["EC2EBSVolumeEncrypted", "AwsSolutions-EC26"], scoutsuite = "ec2-ebs-volume-not-encrypted", tfsec = ["aws-ebs-enable-volume-encryption", "aws-ec2-enable-volume-encryption"], cfn-nag = "F1" }
  requirements   = { nist-800-53-r5 = ["AU-9(3)", "CM-6", "CM-9", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"], cis-aws-3 = ["2.2.1"], cis-aws-4 = ["5.1.1"], cis-aws-5 = ["5.1.1"], cis-aws-6 = ["6.1.1"], pci-dss-4 = ["3.5.1", "8.3.2"], iso-27001-2022 = ["A.8.11", "A.8.24"], aws-fsbp = ["EC2.3"] }
  example "pass" { Encrypted = true }
  example "pass" "string boolean" { Encrypted = "true" }
  example "fail" { Size = 100 }
  example "fail" "said outright" { Encrypted = false }
  example "unknown" { Encrypted = unknown("parameter without default") }
}

check "ebs-volume-customer-key" {
  title          = "EBS volumes are encrypted with a key of the customer's"
  responsibility = "data.keys"
  resource       = "AWS::EC2::Volume"
  severity       = "low"
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !endswith(self.KmsKeyId, "alias/aws/ebs"))
  why            = "The key that AWS manages cannot be shared with other accounts, restricted by a policy of yours or withdrawn."
  fix            = "Set KmsKeyId to an AWS::KMS::Key of yours, and Encrypted to true."
  aliases        = { checkov = "CKV_AWS_189", trivy = ["AVD-AWS-0027", "AWS-0027"], guard = "EBS_VOLUME_ENCRYPTION_KEY_RULE", tfsec = ["aws-ebs-encryption-customer-key", "aws-ec2-volume-encryption-customer-key"] }
  requirements   = { nist-800-53-r5 = ["SC-12", "SC-28(1)"] }
  example "pass" { KmsKeyId = "alias/volumeEncrypt" }
  example "pass" "key of the stack" {
    Encrypted = true
    KmsKeyId  = ref("Key")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "pass" "by its ARN" { KmsKeyId = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }
  example "fail" { Encrypted = true }
  example "fail" "the key of AWS named" {
    Encrypted = true
    KmsKeyId  = "alias/aws/ebs"
  }
  example "unknown" { KmsKeyId = unknown("parameter without default") }
}

check "ebs-volume-survives-deletion" {
  title          = "EBS volumes leave a snapshot or stay when their stack is deleted"
  responsibility = "data.backup"
  resource       = "AWS::EC2::Volume"
  severity       = "low"
  condition      = contains(["Snapshot", "Retain", "RetainExceptOnCreate"], meta.DeletionPolicy)
  why            = "A volume is deleted with its stack by default, and nothing of it is left."
  fix            = "Set DeletionPolicy (and UpdateReplacePolicy) to Snapshot; in Terraform final_snapshot."
  requirements   = { nist-800-53-r5 = ["CP-9"] }
  example "pass" {
    Size = 100
    meta { DeletionPolicy = "Snapshot" }
  }
  example "pass" "kept" {
    Size = 100
    meta { DeletionPolicy = "Retain" }
  }
  example "fail" { Size = 100 }
  example "fail" "said outright" {
    Size = 100
    meta { DeletionPolicy = "Delete" }
  }
  example "unknown" {
    Size = 100
    meta { DeletionPolicy = unknown("depends on a condition") }
  }
}

check "ebs-volume-backed-up" {
  title          = "EBS volumes are covered by a snapshot policy or a backup plan"
  responsibility = "data.backup"
  resource       = "AWS::EC2::Volume"
  severity       = "medium"
  applies        = length(resources(["AWS::DLM::LifecyclePolicy", "AWS::Backup::BackupSelection"])) > 0
  condition = (anytrue([for p in resources("AWS::DLM::LifecyclePolicy") : p.State != "DISABLED"
    && (p.DefaultPolicy == "VOLUME" || contains(p.PolicyDetails.ResourceTypes, "VOLUME")
    && anytrue([for t in p.PolicyDetails.TargetTags : anytrue([for g in self.Tags : g.Key == t.Key && g.Value == t.Value])]))])
    || anytrue([for s in referencing("AWS::Backup::BackupSelection", "BackupSelection.Resources") : s.BackupSelection != null])
    || anytrue([for s in resources("AWS::Backup::BackupSelection") :
      anytrue([for r in s.BackupSelection.Resources : r == "*" || length(regexall("^arn:aws[a-z-]*:ec2:\\*?[^:]*:\\*?[^:]*:volume/\\*$", r)) > 0])
  || anytrue([for t in s.BackupSelection.ListOfTags : anytrue([for g in self.Tags : g.Key == t.ConditionKey && g.Value == t.ConditionValue])])]))
  why          = "EBS keeps a volume safe from a broken disk, not from a wrong command or a lost zone: only copies do that."
  fix          = "Give the volume a tag that a policy's TargetTags or a selection's ListOfTags names."
  aliases      = { security-hub = "EC2.28", config = "ebs-resources-protected-by-backup-plan", prowler = "ec2_ebs_volume_protected_by_backup_plan", cdk-nag = "EC2EBSInBackupPlan" }
  requirements = { nist-800-53-r5 = ["CP-9"], pci-dss-4 = ["10.3.3"], iso-27001-2022 = ["A.8.14"], aws-fsbp = ["EC2.28"] }
  example "pass" "by a lifecycle policy" {
    Tags = [{ Key = "Backup", Value = "daily" }]
    resource "AWS::DLM::LifecyclePolicy" "Snapshots" {
      State         = "ENABLED"
      PolicyDetails = { ResourceTypes = ["VOLUME"], TargetTags = [{ Key = "Backup", Value = "daily" }] }
    }
  }
  example "pass" "by a backup plan" {
    Tags = [{ Key = "Backup", Value = "daily" }]
    resource "AWS::Backup::BackupSelection" "Tagged" {
      BackupSelection = { ListOfTags = [{ ConditionType = "STRINGEQUALS", ConditionKey = "Backup", ConditionValue = "daily" }] }
    }
  }
  example "pass" "all volumes" {
    resource "AWS::Backup::BackupSelection" "All" {
      BackupSelection = { Resources = ["arn:aws:ec2:*:*:volume/*"] }
    }
  }
  example "fail" {
    Tags = [{ Key = "Name", Value = "scratch" }]
    resource "AWS::DLM::LifecyclePolicy" "Snapshots" {
      State         = "ENABLED"
      PolicyDetails = { ResourceTypes = ["VOLUME"], TargetTags = [{ Key = "Backup", Value = "daily" }] }
    }
  }
  example "fail" "policy switched off" {
    Tags = [{ Key = "Backup", Value = "daily" }]
    resource "AWS::DLM::LifecyclePolicy" "Snapshots" {
      State         = "DISABLED"
      PolicyDetails = { ResourceTypes = ["VOLUME"], TargetTags = [{ Key = "Backup", Value = "daily" }] }
    }
  }
  example "unknown" {
    Tags = unknown("parameter without default")
    resource "AWS::DLM::LifecyclePolicy" "Snapshots" {
      State         = "ENABLED"
      PolicyDetails = { ResourceTypes = ["VOLUME"], TargetTags = [{ Key = "Backup", Value = "daily" }] }
    }
  }
  example "not-applicable" "backups are not in sight" { Size = 100 }
}

check "ebs-volume-single-attach" {
  title          = "EBS volumes are written by one instance at a time"
  responsibility = "ops.resilience"
  resource       = "AWS::EC2::Volume"
  severity       = "low"
  condition      = self.MultiAttachEnabled != true
  why            = "Several writers on one volume destroy an ordinary file system; only cluster-aware ones bear it."
  fix            = "Leave MultiAttachEnabled at false, or use EFS for shared files."
  requirements   = { nist-800-53-r5 = ["SI-7"] }
  example "pass" { Size = 100 }
  example "fail" { MultiAttachEnabled = true }
  example "unknown" { MultiAttachEnabled = unknown("parameter without default") }
}

check "ebs-volume-attachment-encrypted" {
  title          = "Volumes attached to instances are encrypted"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::VolumeAttachment"
  severity       = "high"
  applies        = referenced(self.VolumeId) != null
  condition      = referenced(self.VolumeId).Encrypted == true
  why            = "What the instance writes to the volume stays readable to whoever gets at a copy of it."
  fix            = "Set Encrypted to true on the AWS::EC2::Volume that VolumeId names."
  aliases        = { checkov = "CKV2_AWS_2" }
  requirements   = { nist-800-53-r5 = ["SC-28"] }
  example "pass" {
    VolumeId = ref("Data")
    resource "AWS::EC2::Volume" "Data" { Encrypted = true }
  }
  example "fail" {
    VolumeId = ref("Data")
    resource "AWS::EC2::Volume" "Data" { Size = 100 }
  }
  example "unknown" {
    VolumeId = ref("Data")
    resource "AWS::EC2::Volume" "Data" { Encrypted = unknown("parameter without default") }
  }
  example "not-applicable" "volume of another stack" { VolumeId = "vol-0123456789abcdef0" }
}

check "ebs-snapshots-block-public-access" {
  title          = "EBS snapshots cannot be shared with everybody"
  responsibility = "net.exposure"
  resource       = "AWS::EC2::SnapshotBlockPublicAccess"
  severity       = "high"
  condition      = self.State == "block-all-sharing"
  why            = "A public snapshot is a disk for anybody to copy and search; the lighter setting leaves those public that already are."
  fix            = "Set State to block-all-sharing."
  source         = "ebs-block-public-access"
  aliases        = { security-hub = "EC2.182", config = "ebs-snapshot-block-public-access", prowler = "ec2_ebs_snapshot_account_block_public_access" }
  requirements   = { nist-800-53-r5 = ["AC-3"], pci-dss-4 = ["3.5.1.3", "10.3.2", "A1.1.2", "A3.4.1"], soc2-tsc = ["CC6.6"], aws-fsbp = ["EC2.182"] }
  example "pass" { State = "block-all-sharing" }
  example "fail" { State = "block-new-sharing" }
  example "fail" "switched off" { State = "unblocked" }
  example "unknown" { State = unknown("parameter without default") }
}

check "ebs-encryption-by-default" {
  title          = "New EBS volumes of the Region are encrypted by default"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::EbsEncryptionByDefault"
  severity       = "medium"
  condition      = self.Enabled == true
  why            = "With the switch off a volume whose template forgets about encryption lies in plain text, and so do all snapshots of it."
  fix            = "Set Enabled (in Terraform enabled) to true, in every Region that is used."
  source         = "ebs-encryption-by-default"
  aliases        = { security-hub = "EC2.7", config = "ec2-ebs-encryption-by-default", checkov = "CKV_AWS_106", prowler = "ec2_ebs_default_encryption", kics = "3d3f6270-546b-443c-adb4-bb6fb2187ca6", scoutsuite = "ec2-ebs-default-encryption-disabled" }
  requirements   = { nist-800-53-r5 = ["CM-6", "SC-13", "SC-28", "SC-28(1)"], cis-aws-7 = ["6.1.1"], iso-27001-2022 = ["A.8.11", "A.8.24"], aws-fsbp = ["EC2.7"] }
  example "pass" { Enabled = true }
  example "fail" { Enabled = false }
  example "unknown" { Enabled = unknown("parameter without default") }
}
