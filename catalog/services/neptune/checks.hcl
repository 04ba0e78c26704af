check "neptune-global-cluster-storage-encrypted" {
  title          = "Global Neptune clusters encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Neptune::GlobalCluster"
  severity       = "high"
  condition      = self.StorageEncrypted == true || (self.StorageEncrypted == null && self.SourceDBClusterIdentifier != null && (referenced(self.SourceDBClusterIdentifier).StorageEncrypted == true || (referenced(self.SourceDBClusterIdentifier) == null ? unknown("it is encrypted if the cluster that it is made of is") : false)))
  why            = "Every copy in every Region stays readable to whoever gets hold of it, and it cannot be switched on later."
  fix            = "Set StorageEncrypted to true, or make the global cluster of an encrypted one."
  requirements = {
    "nist-800-53-r5" = ["SC-28"]
  }
  example "pass" { StorageEncrypted = true }
  example "pass" "made of an encrypted cluster" {
    SourceDBClusterIdentifier = ref("Main")
    resource "AWS::Neptune::DBCluster" "Main" { StorageEncrypted = true }
  }
  example "fail" "AWS's default" { GlobalClusterIdentifier = "world" }
  example "unknown" { StorageEncrypted = unknown("parameter without default") }
  example "unknown" "made of a cluster elsewhere" { SourceDBClusterIdentifier = "arn:aws:rds:eu-west-1:111122223333:cluster:main" }
}

check "neptune-global-cluster-protected-from-deletion" {
  title          = "Global Neptune clusters are protected from deletion"
  responsibility = "data.backup"
  resource       = "AWS::Neptune::GlobalCluster"
  severity       = "medium"
  condition      = self.DeletionProtection == true
  why            = "One mistaken call takes the global cluster apart."
  fix            = "Set DeletionProtection to true."
  requirements = {
    "nist-800-53-r5" = ["CP-9"]
  }
  example "pass" { DeletionProtection = true }
  example "fail" { DeletionProtection = false }
  example "fail" "AWS's default" {}
  example "unknown" { DeletionProtection = unknown("parameter without default") }
}

check "neptune-cluster-storage-encrypted" {
  title          = "Neptune clusters encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "high"
  condition      = self.StorageEncrypted == true || (self.StorageEncrypted == null && (self.SnapshotIdentifier != null || self.SourceDBClusterIdentifier != null) ? unknown("a restored cluster is encrypted if its source is") : false)
  why            = "It cannot be switched on later: storage, backups and snapshots stay readable to whoever gets hold of them."
  fix            = "Set StorageEncrypted to true; an existing cluster has to be restored from a snapshot into an encrypted one."
  source         = "neptune-security"
  aliases        = { security-hub = "Neptune.1", config = "neptune-cluster-encrypted", checkov = "CKV_AWS_44", trivy = ["AVD-AWS-0076", "AWS-0076"], prowler = "neptune_cluster_storage_encrypted", tfsec = "aws-neptune-enable-storage-encryption", cdk-nag = "NeptuneClusterEncryptionAtRest", kics = ["98d59056-f745-4ef5-8613-32bca8d40b7e", "bf4473f1-c8a2-4b1b-8134-bd32efabab93"] }
  requirements = {
    "nist-800-53-r5" = ["SC-28"]
    "pci-dss-4"      = ["3.5.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.24"]
    "aws-fsbp"       = ["Neptune.1"]
  }
  example "pass" { StorageEncrypted = true }
  example "fail" "not asked for" { DBClusterIdentifier = "graph" }
  example "fail" "off" { StorageEncrypted = false }
  example "unknown" { StorageEncrypted = unknown("parameter without default") }
  example "unknown" "restored" { SnapshotIdentifier = "before-upgrade" }
}

check "neptune-cluster-storage-key-customer-managed" {
  title          = "Neptune clusters encrypt their storage with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "low"
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !strcontains(self.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in KmsKeyId when creating the cluster."
  aliases        = { checkov = "CKV_AWS_347", trivy = ["AVD-AWS-0128", "AWS-0128"], tfsec = "aws-neptune-encryption-customer-key" }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" "a key of the stack" {
    StorageEncrypted = true
    KmsKeyId         = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" { StorageEncrypted = true }
  example "fail" "the AWS managed key" {
    StorageEncrypted = true
    KmsKeyId         = "alias/aws/rds"
  }
  example "unknown" {
    StorageEncrypted = true
    KmsKeyId         = unknown("parameter without default")
  }
}

check "neptune-cluster-backups-kept-a-week" {
  title          = "Neptune clusters keep their backups for 7 days at least"
  responsibility = "data.backup"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "medium"
  condition      = coalesce(self.BackupRetentionPeriod, 1) >= 7
  why            = "Clusters always back themselves up, but by default for one day only."
  fix            = "Set BackupRetentionPeriod to 7 or more."
  aliases        = { security-hub = "Neptune.5", config = "neptune-cluster-backup-retention-check", checkov = "CKV_AWS_361", prowler = "neptune_cluster_backup_enabled", cdk-nag = "NeptuneClusterBackupRetentionPeriod" }
  requirements = {
    "nist-800-53-r5" = ["CP-9"]
    "pci-dss-4"      = ["10.3.3"]
    "aws-fsbp"       = ["Neptune.5"]
  }
  example "pass" { BackupRetentionPeriod = 7 }
  example "fail" "AWS's default" {}
  example "fail" "too short" { BackupRetentionPeriod = 1 }
  example "unknown" { BackupRetentionPeriod = unknown("parameter without default") }
}

check "neptune-cluster-protected-from-deletion" {
  title          = "Neptune clusters are protected from deletion"
  responsibility = "data.backup"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "medium"
  condition      = self.DeletionProtection == true
  why            = "One mistaken call, or a stack that is deleted, takes the cluster and its automated backups along."
  fix            = "Set DeletionProtection to true."
  aliases        = { security-hub = "Neptune.4", config = "neptune-cluster-deletion-protection-enabled", checkov = "CKV2_AWS_58", prowler = "neptune_cluster_deletion_protection" }
  requirements = {
    "nist-800-53-r5" = ["CP-9", "SI-12"]
    "aws-fsbp"       = ["Neptune.4"]
  }
  example "pass" { DeletionProtection = true }
  example "fail" { DeletionProtection = false }
  example "fail" "AWS's default" {}
  example "unknown" { DeletionProtection = unknown("parameter without default") }
}

check "neptune-cluster-iam-log-in-on" {
  title          = "Neptune clusters check requests with IAM"
  responsibility = "iam.platform"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "medium"
  condition      = self.IamAuthEnabled == true
  why            = "Without it there are no users at all: whoever reaches the port reads and changes the graph."
  fix            = "Set IamAuthEnabled to true, and let clients sign their requests."
  source         = "neptune-security"
  aliases        = { security-hub = "Neptune.7", config = "neptune-cluster-iam-database-authentication", checkov = "CKV_AWS_359", prowler = "neptune_cluster_iam_authentication_enabled", cdk-nag = "NeptuneClusterIAMAuth", kics = ["a3aa0087-8228-4e7e-b202-dc9036972d02", "c91d7ea0-d4d1-403b-8fe1-c9961ac082c5"] }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "IA-2"]
    "pci-dss-4"      = ["7.2.1", "7.2.2", "7.2.5", "7.3.1", "7.3.2", "7.3.3", "8.2.7", "8.2.8", "8.3.4"]
    "aws-fsbp"       = ["Neptune.7"]
  }
  example "pass" { IamAuthEnabled = true }
  example "fail" { IamAuthEnabled = false }
  example "fail" "AWS's default" {}
  example "unknown" { IamAuthEnabled = unknown("parameter without default") }
}

check "neptune-cluster-exports-audit-log" {
  title          = "Neptune clusters send their audit log to CloudWatch"
  responsibility = "ops.logging"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "medium"
  condition      = contains(self.EnableCloudwatchLogsExports, "audit")
  why            = "Without it nobody can tell who asked what of the graph."
  fix            = "List audit in EnableCloudwatchLogsExports, and set neptune_enable_audit_log in the parameter group."
  aliases        = { security-hub = "Neptune.2", config = "neptune-cluster-cloudwatch-log-export-enabled", checkov = "CKV_AWS_101", trivy = ["AVD-AWS-0075", "AWS-0075"], prowler = "neptune_cluster_integration_cloudwatch_logs", tfsec = "aws-neptune-enable-log-export", kics = "45cff7b6-3b80-40c1-ba7b-2cf480678bb8" }
  requirements = {
    "nist-800-53-r5" = ["AU-2", "AU-12"]
    "pci-dss-4"      = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"]
    "iso-27001-2022" = ["A.8.15"]
    "aws-fsbp"       = ["Neptune.2"]
  }
  example "pass" { EnableCloudwatchLogsExports = ["audit"] }
  example "fail" "none" {}
  example "unknown" { EnableCloudwatchLogsExports = unknown("parameter without default") }
}

check "neptune-cluster-copies-tags-to-snapshots" {
  title          = "Neptune clusters copy their tags to snapshots"
  responsibility = "data.control"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "low"
  condition      = self.CopyTagsToSnapshot == true
  why            = "Snapshots without the tags of their cluster escape rules on ownership, cost and classification."
  fix            = "Set CopyTagsToSnapshot to true."
  aliases        = { security-hub = "Neptune.8", config = "neptune-cluster-copy-tags-to-snapshot-enabled", checkov = "CKV_AWS_362", prowler = "neptune_cluster_copy_tags_to_snapshots" }
  requirements = {
    "nist-800-53-r5" = ["CM-8"]
    "iso-27001-2022" = ["A.5.13"]
    "soc2-tsc"       = ["CC7.5"]
    "aws-fsbp"       = ["Neptune.8"]
  }
  example "pass" { CopyTagsToSnapshot = true }
  example "fail" { CopyTagsToSnapshot = false }
  example "fail" "AWS's default" {}
  example "unknown" { CopyTagsToSnapshot = unknown("parameter without default") }
}

check "neptune-cluster-engine-version-supported" {
  title          = "Neptune clusters run an engine version before its end of life"
  responsibility = "plat.update-settings"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "high"
  condition      = alltrue([for version, end in local.engine_ends : !(self.EngineVersion == version || startswith(self.EngineVersion, "${version}.")) || timecmp("${date}T00:00:00Z", "${end}T00:00:00Z") <= 0])
  why            = "A version past its end of life gets no fixes, and AWS upgrades it in a window of its choosing."
  fix            = "Upgrade the cluster, and name a newer version in EngineVersion."
  source         = "neptune-engine-releases"
  uninherits     = { "plat.patch" = "AWS patches the engine of a managed database, whatever its version." }
  requirements = {
    "nist-800-53-r5" = ["SA-22", "SI-2"]
  }
  example "pass" { EngineVersion = "1.4.6.0" }
  example "pass" "not said" { DBClusterIdentifier = "graph" }
  example "pass" "put off to December 2026" { EngineVersion = "1.2.1.0" }
  example "fail" { EngineVersion = "1.1.0.0" }
  example "unknown" { EngineVersion = unknown("parameter without default") }
}

check "neptune-instance-minor-upgrades-automatic" {
  title          = "Neptune instances take minor versions by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::Neptune::DBInstance"
  severity       = "medium"
  condition      = coalesce(self.AutoMinorVersionUpgrade, true) == true
  why            = "Fixes that come with a minor version wait until somebody applies them. Nothing said means on."
  fix            = "Set AutoMinorVersionUpgrade to true."
  source         = "neptune-release-types"
  aliases        = { cdk-nag = "NeptuneClusterAutomaticMinorVersionUpgrade" }
  uninherits     = { "plat.patch" = "AWS brings a managed database to each new minor version by itself." }
  requirements = {
    "nist-800-53-r5" = ["SI-2"]
  }
  example "pass" "on" { AutoMinorVersionUpgrade = true }
  example "pass" "AWS's default" {}
  example "fail" { AutoMinorVersionUpgrade = false }
  example "unknown" { AutoMinorVersionUpgrade = unknown("parameter without default") }
}

check "neptune-instance-not-publicly-accessible" {
  title          = "Neptune instances have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::Neptune::DBInstance"
  severity       = "critical"
  condition      = self.PubliclyAccessible != true
  why            = "The graph can be reached from the internet as far as security groups allow."
  fix            = "Leave PubliclyAccessible out, or set it to false."
  aliases        = { checkov = "CKV_AWS_102", kics = "9ba198e0-fef4-464a-8a4d-75ea55300de7" }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "SC-7"]
  }
  example "pass" { PubliclyAccessible = false }
  example "fail" { PubliclyAccessible = true }
  example "pass" "AWS's default" {}
  example "unknown" { PubliclyAccessible = unknown("parameter without default") }
}

check "neptune-graph-not-public" {
  title          = "Graphs of Neptune Analytics have no public endpoint"
  responsibility = "net.exposure"
  resource       = "AWS::NeptuneGraph::Graph"
  severity       = "high"
  condition      = self.PublicConnectivity != true
  why            = "The endpoint answers the whole internet; only signed requests stand between."
  fix            = "Set PublicConnectivity to false, and add an AWS::NeptuneGraph::PrivateGraphEndpoint."
  requirements = {
    "nist-800-53-r5" = ["AC-3", "SC-7"]
  }
  example "pass" { PublicConnectivity = false }
  example "fail" { PublicConnectivity = true }
  example "pass" "AWS's default" {}
  example "unknown" { PublicConnectivity = unknown("parameter without default") }
}

check "neptune-graph-protected-from-deletion" {
  title          = "Graphs of Neptune Analytics are protected from deletion"
  responsibility = "data.backup"
  resource       = "AWS::NeptuneGraph::Graph"
  severity       = "medium"
  condition      = coalesce(self.DeletionProtection, true) == true
  why            = "One mistaken call takes the graph along. Nothing said means on."
  fix            = "Set DeletionProtection to true."
  source         = "neptune-analytics"
  requirements = {
    "nist-800-53-r5" = ["CP-9"]
  }
  example "pass" "AWS's default" {}
  example "pass" "on" { DeletionProtection = true }
  example "fail" { DeletionProtection = false }
  example "unknown" { DeletionProtection = unknown("parameter without default") }
}
