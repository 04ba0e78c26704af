check "redshift-cluster-encrypted" {
  title          = "Redshift clusters are encrypted"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Redshift::Cluster"
  severity       = "high"
  condition      = self.Encrypted != false
  why            = "Data, backups and snapshots lie on disks in the clear. Clusters made since January 2025 are encrypted if nothing is said."
  fix            = "Set Encrypted to true."
  source         = "redshift-defaults"
  aliases        = { checkov = "CKV_AWS_64", prowler = "redshift_cluster_encrypted_at_rest", guard = "REDSHIFT_CLUSTER_CONFIGURATION_CHECK", cdk-nag = "RedshiftClusterEncryptionAtRest", kics = ["3b316b05-564c-44a7-9c3f-405bb95e211e", "cfdcabb0-fc06-427c-865b-c59f13e898ce"] }
  requirements = {
    "nist-800-53-r5" = ["SC-28"]
    "pci-dss-4"      = ["3.5.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.24"]
  }
  example "pass" { Encrypted = true }
  example "pass" "AWS's default since 2025" { NodeType = "ra3.large" }
  example "fail" { Encrypted = "false" }
  example "unknown" { Encrypted = unknown("parameter without default") }
}

check "redshift-cluster-key-customer-managed" {
  title          = "Redshift clusters encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Redshift::Cluster"
  severity       = "low"
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !strcontains(self.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in KmsKeyId."
  aliases        = { security-hub = "Redshift.10", config = "redshift-cluster-kms-enabled", checkov = "CKV_AWS_142", trivy = ["AVD-AWS-0084", "AWS-0084"], tfsec = "aws-redshift-encryption-customer-key", kics = "de76a0d6-66d5-45c9-9022-f05545b85c78" }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
    "aws-fsbp"       = ["Redshift.10"]
  }
  example "pass" "a key of the stack" {
    KmsKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" {}
  example "fail" "the AWS managed key" { KmsKeyId = "alias/aws/redshift" }
  example "unknown" { KmsKeyId = unknown("parameter without default") }
}

check "redshift-cluster-not-publicly-accessible" {
  title          = "Redshift clusters have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::Redshift::Cluster"
  severity       = "critical"
  condition      = self.PubliclyAccessible != true
  why            = "The warehouse can be reached from the internet as far as security groups allow."
  fix            = "Set PubliclyAccessible to false."
  source         = "redshift-defaults"
  aliases        = { security-hub = "Redshift.1", config = "redshift-cluster-public-access-check", checkov = "CKV_AWS_87", prowler = "redshift_cluster_public_access", guard = "REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK", cdk-nag = "RedshiftClusterPublicAccess", kics = ["af173fde-95ea-4584-b904-bb3923ac4bda", "bdf8dcb4-75df-4370-92c4-606e4ae6c4d3"] }
  requirements = {
    "nist-800-53-r5" = ["AC-2(6)", "AC-3", "AC-3(7)", "AC-4(21)", "AC-6", "AC-17", "AC-17(1)", "AC-17(4)", "AC-17(9)", "AC-17(10)", "MP-2", "SC-7", "SC-7(2)", "SC-7(3)", "SC-7(7)", "SC-7(9)", "SC-7(11)", "SC-7(12)", "SC-7(16)", "SC-7(20)", "SC-7(21)", "SC-7(24)", "SC-7(25)", "SC-7(26)", "SC-7(27)", "SC-7(28)", "SC-25"]
    "pci-dss-4"      = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "A1.1.2", "A1.1.3", "A3.4.1"]
    "iso-27001-2022" = ["A.8.1"]
    "aws-fsbp"       = ["Redshift.1"]
  }
  example "pass" { PubliclyAccessible = false }
  example "pass" "AWS's default since 2025" { NodeType = "ra3.large" }
  example "fail" { PubliclyAccessible = true }
  example "unknown" { PubliclyAccessible = unknown("parameter without default") }
}

check "redshift-cluster-automatic-snapshots-on" {
  title          = "Redshift clusters take snapshots by themselves"
  responsibility = "data.backup"
  resource       = "AWS::Redshift::Cluster"
  severity       = "high"
  condition      = coalesce(self.AutomatedSnapshotRetentionPeriod, 1) > 0
  why            = "A retention of 0 days turns automatic snapshots off, where the node type allows it."
  fix            = "Set AutomatedSnapshotRetentionPeriod to 7 or more."
  source         = "redshift-snapshots"
  aliases        = { checkov = "CKV_AWS_343", prowler = "redshift_cluster_automated_snapshot", guard = "REDSHIFT_BACKUP_ENABLED", cdk-nag = "RedshiftBackupEnabled" }
  uninherits     = { "data.backup" = "AWS takes snapshots of a warehouse by itself." }
  requirements = {
    "nist-800-53-r5" = ["CP-2(5)", "CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10", "CP-10(2)", "SC-5(2)", "SI-13(5)"]
    "pci-dss-4"      = ["10.3.3"]
    "soc2-tsc"       = ["CC7.4", "CC7.5"]
  }
  example "pass" "AWS's default" {}
  example "pass" { AutomatedSnapshotRetentionPeriod = 7 }
  example "fail" { AutomatedSnapshotRetentionPeriod = "0" }
  example "unknown" { AutomatedSnapshotRetentionPeriod = unknown("parameter without default") }
}

check "redshift-cluster-snapshots-kept-a-week" {
  title          = "Redshift clusters keep automatic snapshots for 7 days at least"
  responsibility = "data.backup"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  condition      = coalesce(self.AutomatedSnapshotRetentionPeriod, 1) >= 7
  why            = "By default a snapshot is gone after a day."
  fix            = "Set AutomatedSnapshotRetentionPeriod to 7 or more."
  source         = "redshift-snapshots"
  aliases        = { security-hub = "Redshift.3", config = "redshift-backup-enabled" }
  requirements = {
    "nist-800-53-r5" = ["CP-9"]
    "aws-fsbp"       = ["Redshift.3"]
  }
  example "pass" { AutomatedSnapshotRetentionPeriod = 14 }
  example "fail" "AWS's default" {}
  example "unknown" { AutomatedSnapshotRetentionPeriod = unknown("parameter without default") }
}

check "redshift-cluster-version-upgrades-allowed" {
  title          = "Redshift clusters take new engine versions in the window"
  responsibility = "plat.update-settings"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  condition      = coalesce(self.AllowVersionUpgrade, true) == true
  why            = "New versions of the engine, with their fixes, are not applied. Nothing said means allowed."
  fix            = "Set AllowVersionUpgrade to true."
  source         = "redshift-window"
  aliases        = { security-hub = "Redshift.6", config = "redshift-cluster-maintenancesettings-check", checkov = "CKV_AWS_141", prowler = "redshift_cluster_automatic_upgrades", guard = "REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK", cdk-nag = "RedshiftClusterVersionUpgrade" }
  uninherits     = { "plat.patch" = "AWS upgrades the engine of a warehouse in its maintenance window." }
  requirements = {
    "nist-800-53-r5" = ["CM-2", "CM-3(3)", "CP-9", "SC-5(2)", "SI-2", "SI-2(2)", "SI-2(5)"]
    "aws-fsbp"       = ["Redshift.6"]
  }
  example "pass" "AWS's default" {}
  example "pass" { AllowVersionUpgrade = true }
  example "fail" { AllowVersionUpgrade = false }
  example "unknown" { AllowVersionUpgrade = unknown("parameter without default") }
}

check "redshift-cluster-maintenance-not-deferred" {
  title          = "Redshift clusters do not put maintenance off"
  responsibility = "plat.update-settings"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  condition      = self.DeferMaintenance != true
  why            = "As long as it lasts, operating system and engine are not patched."
  fix            = "Set DeferMaintenance to false, or leave it out."
  source         = "redshift-window"
  uninherits     = { "plat.patch" = "AWS patches a warehouse in its weekly maintenance window." }
  requirements = {
    "nist-800-53-r5" = ["SI-2"]
  }
  example "pass" {}
  example "fail" { DeferMaintenance = true }
  example "unknown" { DeferMaintenance = unknown("parameter without default") }
}

check "redshift-cluster-audit-logging-on" {
  title          = "Redshift clusters write audit logs"
  responsibility = "ops.logging"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  condition      = self.LoggingProperties != null
  why            = "Without them nobody can tell who logged on and what was asked."
  fix            = "Set LoggingProperties with a bucket, or LogDestinationType cloudwatch with LogExports."
  aliases        = { checkov = "CKV_AWS_71", prowler = "redshift_cluster_audit_logging", cdk-nag = "RedshiftClusterAuditLogging", kics = ["15ffbacc-fa42-4f6f-a57d-2feac7365caa", "3de2d4ff-fe53-4fc9-95d3-2f8a69bf90d6"] }
  requirements = {
    "nist-800-53-r5" = ["AC-2(4)", "AC-3(1)", "AC-3(10)", "AC-4(26)", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-6(4)", "AU-6(6)", "AU-6(9)", "AU-8", "AU-9(3)", "AU-10", "AU-12", "AU-12(1)", "AU-12(2)", "AU-12(3)", "AU-12(4)", "AU-14", "AU-14(3)", "CA-7", "CM-5(1)", "CP-9", "IA-3(3)", "MA-4(1)", "PM-14", "PM-31", "SC-7(9)", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28(1)", "SI-3(8)", "SI-4(2)", "SI-4(17)", "SI-4(20)", "SI-7(8)", "SI-10(1)", "SI-19(4)"]
    "pci-dss-4"      = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"]
    "iso-27001-2022" = ["A.8.15"]
    "soc2-tsc"       = ["CC7.2"]
  }
  example "pass" { LoggingProperties = { BucketName = "audit" } }
  example "fail" {}
  example "unknown" { LoggingProperties = unknown("parameter without default") }
}

check "redshift-cluster-routes-in-vpc" {
  title          = "Redshift clusters load and unload through the VPC"
  responsibility = "net.segmentation"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  condition      = self.EnhancedVpcRouting == true
  why            = "Data that are copied from and to S3 go past the rules, endpoints and flow logs of the VPC."
  fix            = "Set EnhancedVpcRouting to true."
  aliases        = { security-hub = "Redshift.7", config = "redshift-enhanced-vpc-routing-enabled", checkov = "CKV_AWS_321", prowler = "redshift_cluster_enhanced_vpc_routing", guard = "REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED", cdk-nag = "RedshiftEnhancedVPCRoutingEnabled" }
  requirements = {
    "nist-800-53-r5" = ["AC-4", "SC-7"]
    "pci-dss-4"      = ["1.3.1", "1.3.2", "1.4.1", "1.4.2", "1.4.4"]
    "iso-27001-2022" = ["A.8.20", "A.8.21", "A.8.22"]
    "aws-fsbp"       = ["Redshift.7"]
  }
  example "pass" { EnhancedVpcRouting = true }
  example "fail" { EnhancedVpcRouting = false }
  example "fail" "AWS's default" {}
  example "unknown" { EnhancedVpcRouting = unknown("parameter without default") }
}

check "redshift-cluster-in-vpc" {
  title          = "Redshift clusters stand in subnets of the team's choosing"
  responsibility = "net.segmentation"
  resource       = "AWS::Redshift::Cluster"
  severity       = "high"
  condition      = self.ClusterSubnetGroupName != null
  why            = "Without a subnet group the cluster stands wherever the default VPC has a place for it."
  fix            = "Name a subnet group in ClusterSubnetGroupName."
  aliases        = { checkov = "CKV_AWS_154", trivy = ["AVD-AWS-0127", "AWS-0127"], tfsec = "aws-redshift-use-vpc", cdk-nag = "RedshiftClusterInVPC", kics = "0a494a6a-ebe2-48a0-9d77-cf9d5125e1b3" }
  requirements = {
    "nist-800-53-r5" = ["SC-7"]
  }
  example "pass" { ClusterSubnetGroupName = "private" }
  example "fail" {}
  example "unknown" { ClusterSubnetGroupName = unknown("parameter without default") }
}

check "redshift-cluster-admin-name-own" {
  title          = "Redshift clusters do not use the default name of the administrator"
  responsibility = "iam.platform"
  resource       = "AWS::Redshift::Cluster"
  severity       = "low"
  condition      = lower(self.MasterUsername) != "awsuser"
  why            = "Half of the log-in is known to everybody who tries passwords."
  fix            = "Choose another name in MasterUsername."
  aliases        = { security-hub = "Redshift.8", config = "redshift-default-admin-check", checkov = "CKV_AWS_391", prowler = "redshift_cluster_non_default_username", cdk-nag = "RedshiftClusterNonDefaultUsername" }
  requirements = {
    "nist-800-53-r5" = ["IA-2"]
    "aws-fsbp"       = ["Redshift.8"]
  }
  example "pass" { MasterUsername = "sales_owner" }
  example "fail" { MasterUsername = "awsuser" }
  example "unknown" { MasterUsername = unknown("parameter without default") }
}

check "redshift-cluster-database-name-own" {
  title          = "Redshift clusters do not use the default name of the database"
  responsibility = "iam.platform"
  resource       = "AWS::Redshift::Cluster"
  severity       = "low"
  condition      = self.DBName != null && lower(self.DBName) != "dev"
  why            = "A known name makes it easier to try log-ins. AWS calls the database dev when nothing is said."
  fix            = "Choose another name in DBName."
  aliases        = { security-hub = "Redshift.9", config = "redshift-default-db-name-check", checkov = "CKV_AWS_320", prowler = "redshift_cluster_non_default_database_name" }
  requirements = {
    "nist-800-53-r5" = ["CM-6"]
    "aws-fsbp"       = ["Redshift.9"]
  }
  example "pass" { DBName = "sales" }
  example "fail" { DBName = "dev" }
  example "fail" "AWS's default" {}
  example "unknown" { DBName = unknown("parameter without default") }
}

check "redshift-cluster-master-password-not-written-out" {
  title          = "Passwords of Redshift clusters are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::Redshift::Cluster"
  severity       = "critical"
  condition      = !is_literal(self.MasterUserPassword)
  why            = "Whoever reads the template, its repository or the state has the password of the administrator."
  fix            = "Take MasterUserPassword from Secrets Manager by a dynamic reference, or set ManageMasterPassword."
  aliases        = { guard = "REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD" }
  requirements = {
    "nist-800-53-r5" = ["IA-5"]
  }
  example "pass" "a dynamic reference" { MasterUserPassword = "{{resolve:secretsmanager:admin:SecretString:password}}" }
  example "pass" "none" { ManageMasterPassword = true }
  example "fail" { MasterUserPassword = "Sup3rS3cret-" }
  example "unknown" { MasterUserPassword = unknown("parameter without default") }
}

check "redshift-cluster-multi-az" {
  title          = "Redshift clusters run in two zones"
  responsibility = "ops.resilience"
  resource       = "AWS::Redshift::Cluster"
  severity       = "low"
  condition      = self.MultiAZ == true
  why            = "When the zone fails, the warehouse is away until it is moved or restored."
  fix            = "Set MultiAZ to true, where the node type allows it."
  aliases        = { security-hub = "Redshift.18", config = "redshift-cluster-multi-az-enabled" }
  requirements = {
    "nist-800-53-r5" = ["CP-10"]
  }
  example "pass" { MultiAZ = true }
  example "fail" { MultiAZ = false }
  example "fail" "AWS's default" {}
  example "unknown" { MultiAZ = unknown("parameter without default") }
}

check "redshift-parameter-group-requires-tls" {
  title          = "Redshift parameter groups require TLS"
  responsibility = "data.transit"
  resource       = "AWS::Redshift::ClusterParameterGroup"
  severity       = "medium"
  condition      = lower(coalesce(find(self.Parameters, { ParameterName = "require_ssl" }).ParameterValue, self.ParameterGroupFamily == "redshift-2.0" ? "true" : "false")) == "true"
  why            = "Otherwise clients may connect without TLS, and queries, results and passwords cross the network in the clear."
  fix            = "Set the parameter require_ssl to true."
  source         = "redshift-parameter-defaults"
  aliases        = { security-hub = "Redshift.2", config = "redshift-require-tls-ssl", checkov = "CKV_AWS_105", prowler = "redshift_cluster_in_transit_encryption_enabled", cdk-nag = "RedshiftRequireTlsSSL" }
  requirements = {
    "nist-800-53-r5" = ["SC-8"]
    "pci-dss-4"      = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.12", "A.8.24"]
    "soc2-tsc"       = ["CC6.7"]
    "aws-fsbp"       = ["Redshift.2"]
  }
  example "pass" { Parameters = [{ ParameterName = "require_ssl", ParameterValue = "true" }] }
  example "pass" "the family's default" { ParameterGroupFamily = "redshift-2.0" }
  example "fail" "not set" { ParameterGroupFamily = "redshift-1.0" }
  example "fail" "off" { Parameters = [{ ParameterName = "require_ssl", ParameterValue = "false" }] }
  example "unknown" { Parameters = unknown("parameter without default") }
}

check "redshift-parameter-group-logs-activity" {
  title          = "Redshift parameter groups log what users do"
  responsibility = "ops.logging"
  resource       = "AWS::Redshift::ClusterParameterGroup"
  severity       = "low"
  condition      = lower(find(self.Parameters, { ParameterName = "enable_user_activity_logging" }).ParameterValue) == "true"
  why            = "Audit logs hold log-ins only: the statements are missing."
  fix            = "Set the parameter enable_user_activity_logging to true."
  aliases        = { cdk-nag = "RedshiftClusterUserActivityLogging" }
  requirements = {
    "nist-800-53-r5" = ["AU-2", "AU-3"]
  }
  example "pass" { Parameters = [{ ParameterName = "enable_user_activity_logging", ParameterValue = "true" }] }
  example "fail" {}
  example "unknown" { Parameters = unknown("parameter without default") }
}

check "redshift-security-group-ingress-not-open" {
  title          = "Redshift security groups (EC2-Classic) are not open to the internet"
  responsibility = "net.firewall"
  resource       = "AWS::Redshift::ClusterSecurityGroupIngress"
  severity       = "critical"
  condition      = !public_cidr(self.CIDRIP)
  why            = "Everybody may try log-ins."
  fix            = "Name your own networks in CIDRIP."
  requirements = {
    "nist-800-53-r5" = ["SC-7"]
  }
  example "pass" { CIDRIP = "203.0.113.0/24" }
  example "fail" { CIDRIP = "0.0.0.0/0" }
  example "unknown" { CIDRIP = unknown("parameter without default") }
}

check "redshift-serverless-workgroup-not-public" {
  title          = "Redshift Serverless workgroups have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::RedshiftServerless::Workgroup"
  severity       = "critical"
  condition      = self.PubliclyAccessible != true
  why            = "The warehouse can be reached from the internet as far as security groups allow."
  fix            = "Set PubliclyAccessible to false, or leave it out."
  aliases        = { security-hub = "RedshiftServerless.3", config = "redshift-serverless-workgroup-no-public-access" }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "SC-7"]
  }
  example "pass" { PubliclyAccessible = false }
  example "fail" { PubliclyAccessible = true }
  example "pass" "AWS's default" {}
  example "unknown" { PubliclyAccessible = unknown("parameter without default") }
}

check "redshift-serverless-workgroup-routes-in-vpc" {
  title          = "Redshift Serverless workgroups load and unload through the VPC"
  responsibility = "net.segmentation"
  resource       = "AWS::RedshiftServerless::Workgroup"
  severity       = "medium"
  condition      = self.EnhancedVpcRouting == true
  why            = "Data that are copied from and to S3 go past the rules, endpoints and flow logs of the VPC."
  fix            = "Set EnhancedVpcRouting to true."
  aliases        = { security-hub = "RedshiftServerless.1", config = "redshift-serverless-workgroup-routes-within-vpc" }
  requirements = {
    "nist-800-53-r5" = ["AC-4", "SC-7"]
  }
  example "pass" { EnhancedVpcRouting = true }
  example "fail" { EnhancedVpcRouting = false }
  example "fail" "AWS's default" {}
  example "unknown" { EnhancedVpcRouting = unknown("parameter without default") }
}

check "redshift-serverless-workgroup-requires-tls" {
  title          = "Redshift Serverless workgroups require TLS"
  responsibility = "data.transit"
  resource       = "AWS::RedshiftServerless::Workgroup"
  severity       = "medium"
  condition      = find(self.ConfigParameters, { ParameterKey = "require_ssl" }).ParameterValue == null ? unknown("whether a workgroup that says nothing requires TLS: AWS changed defaults in January 2025, and older workgroups keep theirs") : lower(find(self.ConfigParameters, { ParameterKey = "require_ssl" }).ParameterValue) == "true"
  why            = "Otherwise clients may connect without TLS, and queries, results and passwords cross the network in the clear."
  fix            = "Set require_ssl to true in ConfigParameters."
  aliases        = { security-hub = "RedshiftServerless.2", config = "redshift-serverless-workgroup-encrypted-in-transit" }
  requirements = {
    "nist-800-53-r5" = ["SC-8"]
  }
  example "pass" { ConfigParameters = [{ ParameterKey = "require_ssl", ParameterValue = "true" }] }
  example "fail" { ConfigParameters = [{ ParameterKey = "require_ssl", ParameterValue = "false" }] }
  example "unknown" "not set" {}
  example "unknown" { ConfigParameters = unknown("parameter without default") }
}

check "redshift-serverless-namespace-key-customer-managed" {
  title          = "Redshift Serverless namespaces encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::RedshiftServerless::Namespace"
  severity       = "low"
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !strcontains(self.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in KmsKeyId."
  aliases        = { security-hub = "RedshiftServerless.4", config = "redshift-serverless-namespace-cmk-encryption", checkov = "CKV_AWS_282" }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" "a key of the stack" {
    KmsKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" {}
  example "fail" "the AWS managed key" { KmsKeyId = "alias/aws/redshift" }
  example "unknown" { KmsKeyId = unknown("parameter without default") }
}

check "redshift-serverless-namespace-exports-logs" {
  title          = "Redshift Serverless namespaces write audit logs"
  responsibility = "ops.logging"
  resource       = "AWS::RedshiftServerless::Namespace"
  severity       = "medium"
  condition      = contains(self.LogExports, "userlog") && contains(self.LogExports, "connectionlog")
  why            = "Without them nobody can tell who logged on and whose rights were changed."
  fix            = "List userlog, connectionlog and useractivitylog in LogExports."
  aliases        = { security-hub = "RedshiftServerless.6", config = "redshift-serverless-publish-logs-to-cloudwatch" }
  requirements = {
    "nist-800-53-r5" = ["AU-2", "AU-12"]
  }
  example "pass" { LogExports = ["userlog", "connectionlog", "useractivitylog"] }
  example "fail" "none" {}
  example "fail" "connections only" { LogExports = ["connectionlog"] }
  example "unknown" { LogExports = unknown("parameter without default") }
}

check "redshift-serverless-namespace-admin-name-own" {
  title          = "Redshift Serverless namespaces do not use the default name of the administrator"
  responsibility = "iam.platform"
  resource       = "AWS::RedshiftServerless::Namespace"
  severity       = "low"
  condition      = lower(self.AdminUsername) != "admin"
  why            = "Half of the log-in is known to everybody who tries passwords."
  fix            = "Choose another name in AdminUsername."
  aliases        = { security-hub = "RedshiftServerless.5", config = "redshift-serverless-default-admin-check" }
  requirements = {
    "nist-800-53-r5" = ["IA-2"]
  }
  example "pass" { AdminUsername = "sales_owner" }
  example "fail" { AdminUsername = "admin" }
  example "unknown" { AdminUsername = unknown("parameter without default") }
}

check "redshift-serverless-namespace-password-not-written-out" {
  title          = "Passwords of Redshift Serverless namespaces are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::RedshiftServerless::Namespace"
  severity       = "critical"
  condition      = !is_literal(self.AdminUserPassword)
  why            = "Whoever reads the template, its repository or the state has the password of the administrator."
  fix            = "Take AdminUserPassword from Secrets Manager by a dynamic reference, or set ManageAdminPassword."
  requirements = {
    "nist-800-53-r5" = ["IA-5"]
  }
  example "pass" "a dynamic reference" { AdminUserPassword = "{{resolve:secretsmanager:admin:SecretString:password}}" }
  example "pass" "none" { ManageAdminPassword = true }
  example "fail" { AdminUserPassword = "Sup3rS3cret-" }
  example "unknown" { AdminUserPassword = unknown("parameter without default") }
}
