check "ebs-volume-encrypted" {
  title          = "EBS volumes are encrypted"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::Volume"
  severity       = "high"
  like           = encrypted_when_asked()
  condition      = self.Encrypted == true || account_encrypts_volumes() || encrypted_as_its_snapshot(self.SnapshotId) || encrypted_as(self.SourceVolumeId, "Encrypted")
  why            = "A volume is plain unless it, its snapshot or the account's default says otherwise, and so is every snapshot taken of it."
  fix            = "Set {Encrypted} to true; an existing volume has to be copied through an encrypted snapshot."
  example "pass" "of a snapshot of an encrypted volume" {
    SnapshotId = ref("Taken")
    resource "AWS::EC2::Snapshot" "Taken" { VolumeId = ref("Main") }
    resource "AWS::EC2::Volume" "Main" { Encrypted = true }
  }
  example "fail" "of a snapshot of a plain volume" {
    SnapshotId = ref("Taken")
    resource "AWS::EC2::Snapshot" "Taken" { VolumeId = ref("Main") }
    resource "AWS::EC2::Volume" "Main" { Size = 20 }
  }
  example "unknown" "of a snapshot" { SnapshotId = "snap-0123456789abcdef0" }
  example "pass" "of an encrypted volume" {
    SourceVolumeId = ref("Main")
    resource "AWS::EC2::Volume" "Main" { Encrypted = true }
  }
  example "fail" "of a plain volume" {
    SourceVolumeId = ref("Main")
    resource "AWS::EC2::Volume" "Main" { Size = 20 }
  }
}

check "ebs-volume-customer-key" {
  title          = "EBS volumes are encrypted with a key of the customer's"
  responsibility = "data.keys"
  resource       = "AWS::EC2::Volume"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "The key that AWS manages cannot be shared with other accounts, restricted by a policy of yours or withdrawn."
  fix            = "Set {KmsKeyId} to an AWS::KMS::Key of yours, and {Encrypted} to true."
  example "pass" "another" { KmsKeyId = "alias/volumeEncrypt" }
  example "pass" "by its ARN" { KmsKeyId = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }
}

check "ebs-snapshot-copy-encrypted" {
  title          = "Copies of EBS snapshots ask for encryption"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::SnapshotCopy"
  severity       = "medium"
  like           = encrypted_when_asked()
  why            = "The copy of a snapshot in the clear is in the clear, unless one asks: copying is the moment to encrypt it."
  fix            = "Set {Encrypted} to true."
}

check "ebs-snapshot-copy-customer-key" {
  title          = "Copies of EBS snapshots are encrypted with a key of the customer's"
  responsibility = "data.keys"
  resource       = "AWS::EC2::SnapshotCopy"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "A snapshot under the key that AWS manages cannot be shared with another account."
  fix            = "Name a customer managed key in {KmsKeyId}."
}

check "ebs-volume-survives-deletion" {
  title          = "EBS volumes leave a snapshot or stay when their stack is deleted"
  responsibility = "data.backup"
  resource       = "AWS::EC2::Volume"
  severity       = "low"
  condition      = contains(["Snapshot", "Retain", "RetainExceptOnCreate"], meta.DeletionPolicy)
  why            = "A volume is deleted with its stack by default, and nothing of it is left."
  fix            = "Set {DeletionPolicy} (and {UpdateReplacePolicy}) to Snapshot; in Terraform final_snapshot."
  given { Size = 100 }
  example "pass" {
    meta { DeletionPolicy = "Snapshot" }
  }
  example "pass" "kept" {
    meta { DeletionPolicy = "Retain" }
  }
  example "fail" {}
  example "fail" "said outright" {
    meta { DeletionPolicy = "Delete" }
  }
  example "unknown" {
    meta { DeletionPolicy = unknown("depends on a condition") }
  }
}

check "ebs-volume-backed-up" {
  title          = "EBS volumes are covered by a snapshot policy or a backup plan"
  responsibility = "data.backup"
  resource       = "AWS::EC2::Volume"
  severity       = "medium"
  let = {
    snapshot = anytrue([for p in resources("AWS::DLM::LifecyclePolicy") : p.State != "DISABLED" && (p.DefaultPolicy == "VOLUME" || contains(p.PolicyDetails.ResourceTypes, "VOLUME") && anytrue([for t in p.PolicyDetails.TargetTags : has_tag(self, t.Key, t.Value)]))])
  }
  applies   = length(resources(["AWS::DLM::LifecyclePolicy", "AWS::Backup::BackupSelection"])) > 0
  condition = let.snapshot || selected_for_backup("ec2", "volume/", self.Tags)
  why       = "EBS keeps a volume safe from a broken disk, not from a wrong command or a lost zone: only copies do that."
  fix       = "Give the volume a tag that a policy's {AWS::DLM::LifecyclePolicy#PolicyDetails:TargetTags} or a selection's {AWS::Backup::BackupSelection#BackupSelection:ListOfTags} names."
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
  example "not-applicable" "backups are not in sight" { Size = 100 }
}

check "ebs-volume-single-attach" {
  title          = "EBS volumes are written by one instance at a time"
  responsibility = "ops.resilience"
  resource       = "AWS::EC2::Volume"
  severity       = "low"
  like           = off(self.MultiAttachEnabled)
  why            = "Several writers on one volume destroy an ordinary file system; only cluster-aware ones bear it."
  fix            = "Leave {MultiAttachEnabled} at false, or use EFS for shared files."
}

check "ebs-volume-attachment-encrypted" {
  title          = "Volumes attached to instances are encrypted"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::VolumeAttachment"
  severity       = "high"
  applies        = referenced(self.VolumeId) != null
  condition      = referenced(self.VolumeId).Encrypted == true
  why            = "What the instance writes to the volume stays readable to whoever gets at a copy of it."
  fix            = "Set {AWS::EC2::Volume#Encrypted} to true on the AWS::EC2::Volume that {VolumeId} names."
  given { VolumeId = ref("Data") }
  example "pass" {
    resource "AWS::EC2::Volume" "Data" { Encrypted = true }
  }
  example "fail" {
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
  like           = is(self.State, "block-all-sharing")
  why            = "A public snapshot is a disk for anybody to copy and search; the lighter setting leaves those public that already are."
  fix            = "Set {State} to block-all-sharing."
  remedy         = { State = "block-all-sharing" }
  source         = "ebs-block-public-access"
  confidence     = "derived"
  example "fail" { State = "block-new-sharing" }
  example "fail" "switched off" { State = "unblocked" }
}

check "ebs-encryption-by-default" {
  title          = "New EBS volumes of the Region are encrypted by default"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::EbsEncryptionByDefault"
  severity       = "medium"
  like           = on(self.Enabled)
  why            = "With the switch off a volume whose template forgets about encryption lies in plain text, and so do all snapshots of it."
  fix            = "Set {Enabled} to true, in every Region that is used."
  source         = "ebs-encryption-by-default"
  confidence     = "derived"
}
