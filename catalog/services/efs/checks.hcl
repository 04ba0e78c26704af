check "efs-file-system-encrypted" {
  title          = "EFS file systems are encrypted at rest"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EFS::FileSystem"
  severity       = "high"
  like           = on(self.Encrypted)
  why            = "Files, copies and backups lie on disks in the clear, and it cannot be switched on later."
  fix            = "Set {Encrypted} to true when creating the file system."
  source         = "efs-encryption"
  confidence     = "derived"
}

check "efs-file-system-key-customer-managed" {
  title          = "EFS file systems encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::EFS::FileSystem"
  severity       = "low"
  applies        = self.Encrypted == true
  like           = own_key(self.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {KmsKeyId} when creating the file system."
  given { Encrypted = true }
  example "not-applicable" {}
}

check "efs-file-system-automatic-backups-on" {
  title          = "EFS file systems are backed up by themselves"
  responsibility = "data.backup"
  resource       = "AWS::EFS::FileSystem"
  severity       = "medium"
  condition      = upper(self.BackupPolicy.Status) == "ENABLED" || (self.BackupPolicy == null && self.AvailabilityZoneName != null)
  why            = "Copies in other zones do not bring back what somebody deleted or encrypted. Outside the console nothing is backed up unless told to, save file systems in one zone."
  fix            = "Set {BackupPolicy.Status} to ENABLED, or put the file system into a plan of AWS Backup and waive this."
  remedy         = { "BackupPolicy.Status" = "ENABLED" }
  source         = "efs-backup"
  confidence     = "derived"
  uninherits     = { "data.backup" = "AWS backs up a managed file system by itself." }
  example "pass" { BackupPolicy = { Status = "ENABLED" } }
  example "pass" "AWS's default in one zone" { AvailabilityZoneName = "eu-west-1a" }
  example "fail" "AWS's default" {}
  example "fail" "off" { BackupPolicy = { Status = "DISABLED" } }
}

check "efs-file-system-policy-not-public" {
  title          = "EFS file system policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::EFS::FileSystem"
  severity       = "high"
  like           = policy_not_public(self.FileSystemPolicy, "elasticfilesystem:ClientMount")
  why            = "Every client in the network may mount, without any identity."
  fix            = "Name the principals, or narrow by elasticfilesystem:AccessedViaMountTarget, aws:PrincipalOrgID or the like."
  example "pass" "no policy" {}
}

check "efs-file-system-denies-insecure-transport" {
  title          = "EFS file systems turn away clients without TLS"
  responsibility = "data.transit"
  resource       = "AWS::EFS::FileSystem"
  severity       = "medium"
  condition      = policy_denies_insecure_transport(self.FileSystemPolicy, "elasticfilesystem:Client*")
  why            = "NFS is readable on the network unless the client mounts with TLS, and without a policy nobody makes it."
  fix            = "Add a statement to {FileSystemPolicy} that denies everything when aws:SecureTransport is false."
  source         = "efs-encryption"
  confidence     = "derived"
  example "pass" { FileSystemPolicy = { Statement = [{ Effect = "Deny", Principal = { AWS = "*" }, Action = "*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] } }
  example "fail" "no policy" {}
}

check "efs-access-point-root-directory-set" {
  title          = "EFS access points lead into a directory of their own"
  responsibility = "iam.platform"
  resource       = "AWS::EFS::AccessPoint"
  severity       = "medium"
  condition      = self.RootDirectory.Path != null && self.RootDirectory.Path != "/"
  why            = "Through the access point the whole file system can be seen."
  fix            = "Set {RootDirectory.Path} to a directory."
  example "pass" { RootDirectory = { Path = "/app" } }
  example "fail" "AWS's default" {}
  example "fail" "the root" { RootDirectory = { Path = "/" } }
}

check "efs-access-point-user-set" {
  title          = "EFS access points set the user of their clients"
  responsibility = "iam.platform"
  resource       = "AWS::EFS::AccessPoint"
  severity       = "medium"
  condition      = self.PosixUser.Uid != null && self.PosixUser.Gid != null
  why            = "Clients say themselves who they are, root included."
  fix            = "Set {PosixUser.Uid} and {PosixUser.Gid}."
  example "pass" { PosixUser = { Uid = "1000", Gid = "1000" } }
  example "fail" {}
}

check "efs-file-system-in-backup-plan" {
  title          = "EFS file systems are in a plan of AWS Backup, or back themselves up"
  responsibility = "data.backup"
  resource       = "AWS::EFS::FileSystem"
  severity       = "medium"
  level          = "thorough"
  applies        = upper(self.BackupPolicy.Status) != "ENABLED" && length(resources("AWS::Backup::BackupSelection")) > 0
  like           = in_a_backup_plan("elasticfilesystem", "file-system/", self.FileSystemTags)
  why            = "Copies in other zones do not bring back what somebody deleted or encrypted."
  example "not-applicable" "backs itself up" {
    BackupPolicy = { Status = "ENABLED" }
    resource "AWS::Backup::BackupSelection" "Other" { BackupSelection = { Resources = ["arn:aws:dynamodb:*:*:table/*"] } }
  }
}
