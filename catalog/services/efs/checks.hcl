check "efs-file-system-encrypted" {
  title          = "EFS file systems are encrypted at rest"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EFS::FileSystem"
  severity       = "high"
  condition      = self.Encrypted == true
  why            = "Files, copies and backups lie on disks in the clear, and it cannot be switched on later."
  fix            = "Set Encrypted to true when creating the file system."
  source         = "efs-encryption"
  aliases        = { security-hub = "EFS.1", config = "efs-encrypted-check", checkov = "CKV_AWS_42", trivy = ["AVD-AWS-0037", "AWS-0037"], prowler = "efs_encryption_at_rest_enabled", guard = "EFS_ENCRYPTED_CHECK", tfsec = "aws-efs-enable-at-rest-encryption", cdk-nag = "EFSEncrypted", kics = ["2ff8e83c-90e1-4d68-a300-6d652112e622", "48207659-729f-4b5c-9402-f884257d794f"] }
  requirements = {
    "nist-800-53-r5" = ["AU-9(3)", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"]
    "cis-aws-1.5"    = ["2.4.1"]
    "cis-aws-3"      = ["2.4.1"]
    "cis-aws-4"      = ["2.3.1"]
    "cis-aws-5"      = ["2.3.1"]
    "cis-aws-6"      = ["3.3.1"]
    "cis-aws-7"      = ["3.3.1"]
    "pci-dss-4"      = ["3.5.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.11", "A.8.24"]
    "aws-fsbp"       = ["EFS.1"]
  }
  example "pass" { Encrypted = true }
  example "fail" { Encrypted = false }
  example "fail" "AWS's default" {}
  example "unknown" { Encrypted = unknown("parameter without default") }
}

check "efs-file-system-key-customer-managed" {
  title          = "EFS file systems encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::EFS::FileSystem"
  severity       = "low"
  applies        = self.Encrypted == true
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !strcontains(self.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in KmsKeyId when creating the file system."
  aliases        = { checkov = "CKV_AWS_184", kics = ["25d251f3-f348-4f95-845c-1090e41a615c", "6d087495-2a42-4735-abf7-02ef5660a7e6"] }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" "a key of the stack" {
    Encrypted = true
    KmsKeyId  = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" { Encrypted = true }
  example "fail" "the AWS managed key" {
    Encrypted = true
    KmsKeyId  = "alias/aws/elasticfilesystem"
  }
  example "unknown" {
    Encrypted = true
    KmsKeyId  = unknown("parameter without default")
  }
  example "not-applicable" {}
}

check "efs-file-system-automatic-backups-on" {
  title          = "EFS file systems are backed up by themselves"
  responsibility = "data.backup"
  resource       = "AWS::EFS::FileSystem"
  severity       = "medium"
  condition      = upper(self.BackupPolicy.Status) == "ENABLED" || (self.BackupPolicy == null && self.AvailabilityZoneName != null)
  why            = "Copies in other zones do not bring back what somebody deleted or encrypted. Outside the console nothing is backed up unless told to, save file systems in one zone."
  fix            = "Set BackupPolicy.Status to ENABLED, or put the file system into a plan of AWS Backup and waive this."
  source         = "efs-backup"
  aliases        = { security-hub = "EFS.7", config = "efs-automatic-backups-enabled", prowler = "efs_have_backup_enabled" }
  uninherits     = { "data.backup" = "AWS backs up a managed file system by itself." }
  requirements = {
    "nist-800-53-r5" = ["CP-2(5)", "CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10", "CP-10(2)", "SC-5(2)", "SI-13(5)"]
    "pci-dss-4"      = ["10.3.3"]
    "soc2-tsc"       = ["CC7.4"]
  }
  example "pass" { BackupPolicy = { Status = "ENABLED" } }
  example "pass" "AWS's default in one zone" { AvailabilityZoneName = "eu-west-1a" }
  example "fail" "AWS's default" {}
  example "fail" "off" { BackupPolicy = { Status = "DISABLED" } }
  example "unknown" { BackupPolicy = { Status = unknown("parameter without default") } }
}

check "efs-file-system-policy-not-public" {
  title          = "EFS file system policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::EFS::FileSystem"
  severity       = "high"
  condition      = !policy_grants_public(self.FileSystemPolicy)
  why            = "Every client in the network may mount, without any identity."
  fix            = "Name the principals, or narrow by elasticfilesystem:AccessedViaMountTarget, aws:PrincipalOrgID or the like."
  aliases        = { kics = "fae52418-bb8b-4ac2-b287-0b9082d6a3fd" }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "AC-6"]
  }
  example "pass" "no policy" {}
  example "pass" "a role" { FileSystemPolicy = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/app" }, Action = "elasticfilesystem:ClientMount", Resource = "*" }] } }
  example "fail" { FileSystemPolicy = { Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "elasticfilesystem:ClientMount", Resource = "*" }] } }
  example "unknown" { FileSystemPolicy = unknown("parameter without default") }
}

check "efs-file-system-denies-insecure-transport" {
  title          = "EFS file systems turn away clients without TLS"
  responsibility = "data.transit"
  resource       = "AWS::EFS::FileSystem"
  severity       = "medium"
  condition      = policy_denies_insecure_transport(self.FileSystemPolicy)
  why            = "NFS is readable on the network unless the client mounts with TLS, and without a policy nobody makes it."
  fix            = "Add a statement to FileSystemPolicy that denies everything when aws:SecureTransport is false."
  source         = "efs-encryption"
  requirements = {
    "nist-800-53-r5" = ["SC-8"]
  }
  example "pass" { FileSystemPolicy = { Statement = [{ Effect = "Deny", Principal = { AWS = "*" }, Action = "*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] } }
  example "fail" "no policy" {}
  example "unknown" { FileSystemPolicy = unknown("parameter without default") }
}

check "efs-access-point-root-directory-set" {
  title          = "EFS access points lead into a directory of their own"
  responsibility = "iam.platform"
  resource       = "AWS::EFS::AccessPoint"
  severity       = "medium"
  condition      = self.RootDirectory.Path != null && self.RootDirectory.Path != "/"
  why            = "Through the access point the whole file system can be seen."
  fix            = "Set RootDirectory.Path to a directory."
  aliases        = { security-hub = "EFS.3", config = "efs-access-point-enforce-root-directory", checkov = "CKV_AWS_329", prowler = "efs_access_point_enforce_root_directory" }
  requirements = {
    "nist-800-53-r5" = ["AC-6"]
    "pci-dss-4"      = ["3.5.1.3", "10.3.2", "A1.1.2", "A3.4.1"]
    "aws-fsbp"       = ["EFS.3"]
  }
  example "pass" { RootDirectory = { Path = "/app" } }
  example "fail" "AWS's default" {}
  example "fail" "the root" { RootDirectory = { Path = "/" } }
  example "unknown" { RootDirectory = { Path = unknown("parameter without default") } }
}

check "efs-access-point-user-set" {
  title          = "EFS access points set the user of their clients"
  responsibility = "iam.platform"
  resource       = "AWS::EFS::AccessPoint"
  severity       = "medium"
  condition      = self.PosixUser.Uid != null && self.PosixUser.Gid != null
  why            = "Clients say themselves who they are, root included."
  fix            = "Set PosixUser.Uid and PosixUser.Gid."
  aliases        = { security-hub = "EFS.4", config = "efs-access-point-enforce-user-identity", checkov = "CKV_AWS_330", prowler = "efs_access_point_enforce_user_identity" }
  requirements = {
    "nist-800-53-r5" = ["AC-6", "IA-2"]
    "pci-dss-4"      = ["3.5.1.3", "10.3.2", "A1.1.2", "A3.4.1"]
    "aws-fsbp"       = ["EFS.4"]
  }
  example "pass" { PosixUser = { Uid = "1000", Gid = "1000" } }
  example "fail" {}
  example "unknown" { PosixUser = { Uid = unknown("parameter without default"), Gid = unknown("parameter without default") } }
}
