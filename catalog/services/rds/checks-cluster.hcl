check "rds-cluster-storage-encrypted" {
  title          = "RDS clusters encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::RDS::DBCluster"
  severity       = "high"
  condition = self.StorageEncrypted == true || referenced(self.SourceDBClusterIdentifier).StorageEncrypted == true || (
    startswith(lower(self.Engine), "aurora") && timecmp("${date}T00:00:00Z", "${local.aurora_encrypts_since}T00:00:00Z") >= 0 && (
      self.StorageEncrypted == false || lower(self.RestoreType) == "copy-on-write" || self.ReplicationSourceIdentifier != null ? unknown("Aurora encrypts every new cluster since 18 February 2026; one from before, its clones and its replicas stay as they were made") : true
    )
  )
  why        = "It cannot be switched on later: storage, backups and snapshots stay readable to whoever gets hold of them."
  fix        = "Set StorageEncrypted to true; an existing cluster has to be restored from a snapshot into an encrypted one."
  remedy     = { StorageEncrypted = true }
  uninherits = { "data.encrypt-rest" = "AWS encrypts the storage of the databases that it runs." }
  source     = "aurora-encryption-default"
  example "pass" { StorageEncrypted = true }
  example "pass" "Aurora, AWS's default since 2026" { Engine = "aurora-postgresql" }
  example "fail" "not asked for" { Engine = "postgres" }
  example "fail" "off" { StorageEncrypted = "false" }
  example "unknown" "Aurora, off in a cluster that may be older" {
    Engine           = "aurora-mysql"
    StorageEncrypted = false
  }
  example "unknown" "a clone" {
    Engine                    = "aurora-mysql"
    RestoreType               = "copy-on-write"
    SourceDBClusterIdentifier = "main"
  }
  example "unknown" { StorageEncrypted = unknown("known after apply") }
}

check "rds-cluster-storage-key-customer-managed" {
  title          = "RDS clusters encrypt their storage with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::RDS::DBCluster"
  severity       = "low"
  applies        = self.StorageEncrypted == true
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !endswith(self.KmsKeyId, "alias/aws/rds"))
  why            = "Snapshots under the AWS managed key cannot be copied to another account, and its policy cannot be narrowed."
  fix            = "Name a customer managed key in KmsKeyId when creating the cluster."
  example "pass" {
    StorageEncrypted = true
    KmsKeyId         = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" { StorageEncrypted = true }
  example "unknown" {
    StorageEncrypted = true
    KmsKeyId         = unknown("parameter without default")
  }
  example "not-applicable" {}
}

check "rds-cluster-backups-kept-a-week" {
  title          = "RDS clusters keep their backups for 7 days at least"
  responsibility = "data.backup"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  condition      = coalesce(self.BackupRetentionPeriod, 1) >= 7
  why            = "Clusters always back themselves up, but by default for one day only."
  fix            = "Set BackupRetentionPeriod to 7 or more."
  remedy         = { BackupRetentionPeriod = 7 }
  source         = "rds-backups"
  example "pass" { BackupRetentionPeriod = "14" }
  example "fail" "AWS's default" {}
  example "fail" "too short" { BackupRetentionPeriod = 3 }
  example "unknown" { BackupRetentionPeriod = unknown("parameter without default") }
}

check "rds-cluster-protected-from-deletion" {
  title          = "RDS clusters are protected from deletion"
  responsibility = "data.backup"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  condition      = self.DeletionProtection == true
  why            = "Off by default: one call, or one renamed resource in a template, removes the cluster and its automatic backups."
  fix            = "Set DeletionProtection to true."
  remedy         = { DeletionProtection = true }
  example "pass" { DeletionProtection = true }
  example "fail" {}
  example "unknown" { DeletionProtection = unknown("parameter without default") }
}

check "rds-cluster-leaves-a-final-snapshot" {
  title          = "RDS clusters leave a snapshot when the stack drops them"
  responsibility = "data.backup"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  condition      = coalesce(meta.DeletionPolicy, "Snapshot") != "Delete"
  why            = "With DeletionPolicy Delete the data goes with the stack; CloudFormation's own default for clusters is Snapshot."
  fix            = "Set DeletionPolicy to Snapshot or Retain, or leave it out."
  source         = "rds-backups"
  example "pass" "CloudFormation's default" { Engine = "aurora-mysql" }
  example "fail" {
    Engine = "aurora-mysql"
    meta { DeletionPolicy = "Delete" }
  }
  example "unknown" {
    Engine = "aurora-mysql"
    meta { DeletionPolicy = unknown("known after apply") }
  }
}

check "rds-cluster-backtrack-on" {
  title          = "Aurora MySQL clusters can be wound back"
  responsibility = "data.backup"
  resource       = "AWS::RDS::DBCluster"
  severity       = "low"
  applies        = (self.Engine == "aurora-mysql" || self.Engine == "aurora") && self.ServerlessV2ScalingConfiguration == null
  condition      = coalesce(self.BacktrackWindow, 0) > 0
  why            = "Backtracking undoes a bad change within minutes; a restore takes hours. It can be ordered only at creation."
  fix            = "Set BacktrackWindow to a number of seconds, up to 259200."
  example "pass" {
    Engine          = "aurora-mysql"
    BacktrackWindow = 86400
  }
  example "fail" { Engine = "aurora-mysql" }
  example "unknown" {
    Engine          = "aurora-mysql"
    BacktrackWindow = unknown("parameter without default")
  }
  example "not-applicable" { Engine = "aurora-postgresql" }
}

check "rds-cluster-copies-tags-to-snapshots" {
  title          = "RDS clusters copy their tags to snapshots"
  responsibility = "data.control"
  resource       = "AWS::RDS::DBCluster"
  severity       = "low"
  condition      = self.CopyTagsToSnapshot == true
  why            = "A snapshot without the tags of its database falls out of every rule on classification, access and cost."
  fix            = "Set CopyTagsToSnapshot to true."
  remedy         = { CopyTagsToSnapshot = true }
  example "pass" { CopyTagsToSnapshot = true }
  example "fail" {}
  example "unknown" { CopyTagsToSnapshot = unknown("parameter without default") }
}

check "rds-cluster-has-reader" {
  title          = "Aurora clusters have a reader to fail over to"
  responsibility = "ops.resilience"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  applies        = startswith(self.Engine, "aurora") && self.EngineMode != "serverless"
  condition      = length(referencing("AWS::RDS::DBInstance", "DBClusterIdentifier")) >= 2
  why            = "The storage spans three zones, the writer does not: alone, it is rebuilt after a fault, which takes minutes and may wait for capacity."
  fix            = "Add a second AWS::RDS::DBInstance with this DBClusterIdentifier, in another AvailabilityZone."
  uninherits     = { "ops.resilience" = "Aurora fails over within seconds when an instance fails." }
  source         = "aurora-overview"
  example "pass" {
    Engine = "aurora-postgresql"
    resource "AWS::RDS::DBInstance" "Writer" { DBClusterIdentifier = ref("self") }
    resource "AWS::RDS::DBInstance" "Reader" { DBClusterIdentifier = ref("self") }
  }
  example "fail" {
    Engine = "aurora-postgresql"
    resource "AWS::RDS::DBInstance" "Writer" { DBClusterIdentifier = ref("self") }
  }
  example "unknown" { Engine = unknown("parameter without default") }
  example "not-applicable" { Engine = "mysql" }
}

check "rds-cluster-not-publicly-accessible" {
  title          = "Multi-AZ DB clusters have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::RDS::DBCluster"
  severity       = "critical"
  applies        = !startswith(self.Engine, "aurora")
  condition      = self.PubliclyAccessible == false
  why            = "A public address puts the database's log-in before the internet. Left out, AWS decides by the subnet group and its VPC. (Aurora sets it instance by instance.)"
  fix            = "Set PubliclyAccessible to false."
  remedy         = { PubliclyAccessible = false }
  source         = "rds-public-access"
  example "pass" {
    Engine             = "mysql"
    PubliclyAccessible = false
  }
  example "fail" "public" {
    Engine             = "mysql"
    PubliclyAccessible = "true"
  }
  example "fail" "left to the VPC" { Engine = "postgres" }
  example "unknown" {
    Engine             = "mysql"
    PubliclyAccessible = unknown("parameter without default")
  }
  example "not-applicable" { Engine = "aurora-mysql" }
}

check "rds-shard-group-not-publicly-accessible" {
  title          = "DB shard groups have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::RDS::DBShardGroup"
  severity       = "critical"
  condition      = self.PubliclyAccessible == false
  why            = "A public address puts the database's log-in before the internet. Left out, AWS decides by the subnet group and its VPC."
  fix            = "Set PubliclyAccessible to false."
  remedy         = { PubliclyAccessible = false }
  source         = "rds-public-access"
  example "pass" { PubliclyAccessible = false }
  example "fail" { PubliclyAccessible = true }
  example "unknown" { PubliclyAccessible = unknown("parameter without default") }
}

check "rds-cluster-minor-upgrades-automatic" {
  title          = "Multi-AZ DB clusters let AWS install minor engine versions"
  responsibility = "plat.update-settings"
  resource       = "AWS::RDS::DBCluster"
  severity       = "high"
  applies        = !startswith(self.Engine, "aurora")
  condition      = coalesce(self.AutoMinorVersionUpgrade, true) == true
  why            = "AWS patches the engine only where it is let. (In Aurora the switch stands at the instances.)"
  fix            = "Set AutoMinorVersionUpgrade to true, or leave it out: it is AWS's default."
  remedy         = { AutoMinorVersionUpgrade = true }
  uninherits     = { "plat.patch" = "AWS installs new minor versions of the engine by itself." }
  source         = "rds-maint"
  example "pass" "AWS's default" { Engine = "mysql" }
  example "fail" {
    Engine                  = "mysql"
    AutoMinorVersionUpgrade = false
  }
  example "unknown" {
    Engine                  = "mysql"
    AutoMinorVersionUpgrade = unknown("parameter without default")
  }
  example "not-applicable" { Engine = "aurora-postgresql" }
}

check "rds-cluster-maintenance-window-set" {
  title          = "RDS clusters have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::RDS::DBCluster"
  severity       = "low"
  condition      = self.PreferredMaintenanceWindow != null
  why            = "Otherwise AWS draws the half hour in which it patches."
  fix            = "Set PreferredMaintenanceWindow, for instance sun:03:00-sun:03:30."
  source         = "rds-maint"
  example "pass" { PreferredMaintenanceWindow = "sun:03:00-sun:03:30" }
  example "fail" {}
  example "unknown" { PreferredMaintenanceWindow = unknown("parameter without default") }
}

check "rds-cluster-engine-version-supported" {
  title          = "RDS clusters run an engine version within its standard support"
  responsibility = "plat.update-settings"
  resource       = "AWS::RDS::DBCluster"
  severity       = "high"
  condition = alltrue([
    for v in local.support_ends : !(self.Engine == v.engine && (self.EngineVersion == v.version || startswith(self.EngineVersion, "${v.version}."))) || timecmp("${date}T00:00:00Z", "${v.end}T00:00:00Z") <= 0
  ])
  why        = "After the end of standard support fixes come only with Extended Support, at a price, or not at all; moving to a new major version is the customer's step."
  fix        = "Set EngineVersion to a supported major version."
  uninherits = { "plat.patch" = "AWS fixes the engine for as long as the database runs." }
  source     = "aurora-versions"
  example "pass" "Aurora MySQL 3" {
    Engine        = "aurora-mysql"
    EngineVersion = "8.0.mysql_aurora.3.08.0"
  }
  example "pass" "AWS's choice" { Engine = "aurora-postgresql" }
  example "fail" "Aurora MySQL 2" {
    Engine        = "aurora-mysql"
    EngineVersion = "5.7.mysql_aurora.2.11.4"
  }
  example "fail" "Aurora PostgreSQL" {
    Engine        = "aurora-postgresql"
    EngineVersion = "11.21"
  }
  example "unknown" {
    Engine        = "aurora-postgresql"
    EngineVersion = unknown("parameter without default")
  }
}

check "rds-cluster-master-password-not-written-out" {
  title          = "RDS clusters have no master password in the source"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBCluster"
  severity       = "critical"
  condition      = !is_literal(self.MasterUserPassword) || self.ManageMasterUserPassword == true
  why            = "A password in a template is known to everybody who reads the repository, for ever."
  fix            = "Set ManageMasterUserPassword to true, or take MasterUserPassword from Secrets Manager by a dynamic reference."
  example "pass" "kept by AWS" { ManageMasterUserPassword = true }
  example "pass" "from a secret" { MasterUserPassword = "{{resolve:secretsmanager:db:SecretString:password}}" }
  example "fail" { MasterUserPassword = "correct-horse-battery" }
  example "unknown" {
    ManageMasterUserPassword = unknown("parameter without default")
    MasterUserPassword       = "correct-horse-battery"
  }
}

check "rds-cluster-master-password-managed" {
  title          = "RDS clusters leave the master password to Secrets Manager"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBCluster"
  severity       = "low"
  applies        = self.SnapshotIdentifier == null && self.SourceDBClusterIdentifier == null && self.ReplicationSourceIdentifier == null && self.MasterUserAuthenticationType != "iam-db-auth"
  condition      = self.ManageMasterUserPassword == true
  why            = "A password that RDS makes and rotates is never seen by people and never grows old."
  fix            = "Set ManageMasterUserPassword to true and drop MasterUserPassword."
  source         = "rds-security"
  example "pass" { ManageMasterUserPassword = true }
  example "fail" { MasterUserPassword = "{{resolve:ssm-secure:db:1}}" }
  example "unknown" { ManageMasterUserPassword = unknown("parameter without default") }
  example "not-applicable" { SnapshotIdentifier = "before" }
}

check "rds-cluster-admin-name-own" {
  title          = "RDS clusters have an administrator with a name of its own"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBCluster"
  severity       = "low"
  condition      = !contains(local.default_admins, lower(self.MasterUsername))
  why            = "The usual names are tried first by whoever guesses passwords."
  fix            = "Set MasterUsername to another name; it cannot be changed later."
  example "pass" { MasterUsername = "keeper" }
  example "fail" { MasterUsername = "postgres" }
  example "unknown" { MasterUsername = unknown("parameter without default") }
}

check "rds-cluster-iam-log-in-on" {
  title          = "RDS clusters accept log-ins by IAM"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  condition      = self.EnableIAMDatabaseAuthentication == true
  why            = "Database passwords live outside IAM: they are shared, seldom changed, and outlive the people who know them."
  fix            = "Set EnableIAMDatabaseAuthentication to true."
  remedy         = { EnableIAMDatabaseAuthentication = true }
  source         = "rds-security"
  example "pass" { EnableIAMDatabaseAuthentication = true }
  example "fail" {}
  example "unknown" { EnableIAMDatabaseAuthentication = unknown("parameter without default") }
}

check "rds-cluster-exports-logs" {
  title          = "RDS clusters send their logs to CloudWatch Logs"
  responsibility = "ops.logging"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  condition      = length(self.EnableCloudwatchLogsExports) > 0
  why            = "On the instances the logs rotate away within days, and go with them."
  fix            = "List the engine's logs in EnableCloudwatchLogsExports (postgresql; error, audit, slowquery)."
  example "pass" { EnableCloudwatchLogsExports = ["postgresql"] }
  example "fail" {}
  example "unknown" { EnableCloudwatchLogsExports = unknown("parameter without default") }
}

check "rds-cluster-exports-audit-log" {
  title          = "Aurora MySQL clusters send their audit log to CloudWatch Logs"
  responsibility = "ops.logging"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  applies        = self.Engine == "aurora-mysql" || self.Engine == "aurora"
  condition      = contains(self.EnableCloudwatchLogsExports, "audit")
  why            = "Without the audit log nobody can say who read or changed what inside the database."
  fix            = "Add audit to EnableCloudwatchLogsExports, and set server_audit_logging to 1 in the cluster's parameter group."
  example "pass" {
    Engine                      = "aurora-mysql"
    EnableCloudwatchLogsExports = ["audit", "error"]
  }
  example "fail" {
    Engine                      = "aurora-mysql"
    EnableCloudwatchLogsExports = ["error"]
  }
  example "unknown" {
    Engine                      = "aurora-mysql"
    EnableCloudwatchLogsExports = unknown("parameter without default")
  }
  example "not-applicable" { Engine = "aurora-postgresql" }
}

check "rds-global-cluster-storage-encrypted" {
  title          = "Global databases encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::RDS::GlobalCluster"
  severity       = "high"
  applies        = self.SourceDBClusterIdentifier == null
  condition      = self.StorageEncrypted == true || (self.StorageEncrypted == null && timecmp("${date}T00:00:00Z", "${local.aurora_encrypts_since}T00:00:00Z") >= 0 ? unknown("Aurora encrypts every new cluster since 18 February 2026; that a global database made without a cluster follows was not found") : false)
  why            = "Every Region's copy follows the global database. (Made from a cluster, it follows that one.)"
  fix            = "Set StorageEncrypted to true when creating it."
  remedy         = { StorageEncrypted = true }
  source         = "rds-security"
  example "pass" { StorageEncrypted = true }
  example "fail" { StorageEncrypted = false }
  example "unknown" "not said" { Engine = "aurora-postgresql" }
  example "unknown" { StorageEncrypted = unknown("parameter without default") }
  example "not-applicable" { SourceDBClusterIdentifier = "main" }
}

check "rds-global-cluster-protected-from-deletion" {
  title          = "Global databases are protected from deletion"
  responsibility = "data.backup"
  resource       = "AWS::RDS::GlobalCluster"
  severity       = "medium"
  condition      = self.DeletionProtection == true
  why            = "Off by default, and it binds the copies of all Regions together."
  fix            = "Set DeletionProtection to true."
  remedy         = { DeletionProtection = true }
  example "pass" { DeletionProtection = true }
  example "fail" {}
  example "unknown" { DeletionProtection = unknown("parameter without default") }
}
