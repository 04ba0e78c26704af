check "rds-cluster-storage-encrypted" {
  title          = "RDS clusters encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::RDS::DBCluster"
  severity       = "high"
  let = {
    by_default = self.StorageEncrypted == false || lower(self.RestoreType) == "copy-on-write" || self.ReplicationSourceIdentifier != null ? unknown("Aurora encrypts every new cluster since 18 February 2026; one from before, its clones and its replicas stay as they were made") : true
    runs_so    = self.StorageEncrypted == false && meta.Running == true
    copied     = encrypted_as(self.SourceDBClusterIdentifier, "StorageEncrypted") || encrypted_as(self.ReplicationSourceIdentifier, "StorageEncrypted") || encrypted_as_snapshot(self.SnapshotIdentifier, "DBClusterIdentifier") || encrypted_as(self.SourceDbClusterResourceId, "StorageEncrypted")
  }
  condition  = self.StorageEncrypted == true || let.copied || (startswith(lower(self.Engine), "aurora") && timecmp("${date}T00:00:00Z", "${local.aurora_encrypts_since}T00:00:00Z") >= 0 && !let.runs_so && let.by_default)
  why        = "It cannot be switched on later: storage, backups and snapshots stay readable to whoever gets hold of them."
  fix        = "Set {StorageEncrypted} to true; an existing cluster has to be restored from a snapshot into an encrypted one."
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
  example "fail" "Aurora, off in a cluster that runs" {
    Engine           = "aurora-mysql"
    StorageEncrypted = false
    meta { Running = true }
  }
  example "unknown" "restored" { Engine = "postgres", SnapshotIdentifier = "before-upgrade" }
  example "pass" "replica of an encrypted instance" {
    Engine                      = "mysql"
    ReplicationSourceIdentifier = ref("Main")
    resource "AWS::RDS::DBInstance" "Main" { StorageEncrypted = true }
  }
  example "unknown" "a clone" {
    Engine                    = "aurora-mysql"
    RestoreType               = "copy-on-write"
    SourceDBClusterIdentifier = "main"
  }
  example "unknown" { StorageEncrypted = unknown("known after apply") }
}

checks "rds-storage-key-customer-managed" {
  each "rds-cluster-storage-key-customer-managed" {
    title   = "RDS clusters encrypt their storage with a key of the customer's own"
    type    = "AWS::RDS::DBCluster"
    applies = self.StorageEncrypted == true
    fix     = "Name a customer managed key in {KmsKeyId} when creating the cluster."
  }
  each "rds-instance-storage-key-customer-managed" {
    title   = "RDS instances encrypt their storage with a key of the customer's own"
    type    = "AWS::RDS::DBInstance"
    applies = self.StorageEncrypted == true && self.DBClusterIdentifier == null
    fix     = "Name a customer managed key in {KmsKeyId} when creating the instance."
  }
  responsibility = "data.keys"
  resource       = each.type
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "Snapshots under the AWS managed key cannot be copied to another account, and its policy cannot be narrowed."
  given { StorageEncrypted = true }
  example "not-applicable" {}
}

checks "rds-backups-kept-a-week" {
  each "rds-cluster-backups-kept-a-week" {
    title = "RDS clusters keep their backups for ${param.days} days at least"
    type  = "AWS::RDS::DBCluster"
    why   = "Clusters always back themselves up, but by default for one day only."
    example "pass" { BackupRetentionPeriod = "14" }
    example "fail" "too short" { BackupRetentionPeriod = 3 }
  }
  each "rds-instance-backups-kept-a-week" {
    title   = "RDS instances keep their backups for ${param.days} days at least"
    type    = "AWS::RDS::DBInstance"
    applies = self.DBClusterIdentifier == null && self.SourceDBInstanceIdentifier == null && !startswith(self.Engine, "aurora")
    why     = "AWS's default is one day: damage that is found on Monday happened before the only backup."
    example "pass" { BackupRetentionPeriod = 30 }
    example "fail" "too short" { BackupRetentionPeriod = "6" }
    example "not-applicable" { Engine = "aurora-postgresql" }
  }
  responsibility = "data.backup"
  resource       = each.type
  severity       = "medium"
  parameters     = { days = 7 }
  condition      = coalesce(self.BackupRetentionPeriod, 1) >= param.days
  fix            = "Set {BackupRetentionPeriod} to ${param.days} or more."
  remedy         = { BackupRetentionPeriod = param.days }
  source         = "rds-backups"
  example "fail" "AWS's default" {}
}

checks "rds-protected-from-deletion" {
  each "rds-cluster-protected-from-deletion" {
    title = "RDS clusters are protected from deletion"
    type  = "AWS::RDS::DBCluster"
    why   = "Off by default: one call, or one renamed resource in a template, removes the cluster and its automatic backups."
  }
  each "rds-global-cluster-protected-from-deletion" {
    title = "Global databases are protected from deletion"
    type  = "AWS::RDS::GlobalCluster"
    why   = "Off by default, and it binds the copies of all Regions together."
  }
  each "rds-instance-protected-from-deletion" {
    title   = "RDS instances are protected from deletion"
    type    = "AWS::RDS::DBInstance"
    applies = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora")
    why     = "Off by default: one call, or one renamed resource in a template, removes the instance and its automatic backups."
    example "not-applicable" { Engine = "aurora" }
  }
  responsibility = "data.backup"
  resource       = each.type
  severity       = "medium"
  like           = on(self.DeletionProtection)
}

checks "rds-final-snapshot" {
  each "rds-cluster-leaves-a-final-snapshot" {
    title  = "RDS clusters leave a snapshot when the stack drops them"
    type   = "AWS::RDS::DBCluster"
    engine = "aurora-mysql"
    why    = "Without a final snapshot the data goes with what was deployed; CloudFormation takes one of clusters unless it is told otherwise."
  }
  each "rds-instance-leaves-a-final-snapshot" {
    title   = "RDS instances leave a snapshot when the stack drops them"
    type    = "AWS::RDS::DBInstance"
    engine  = "mysql"
    applies = self.DBClusterIdentifier == null && self.SourceDBInstanceIdentifier == null && !startswith(self.Engine, "aurora")
    why     = "Without a final snapshot the data goes with what was deployed; CloudFormation takes one of instances unless it is told otherwise."
    example "pass" {
      Engine = "mysql"
      meta { DeletionPolicy = "Retain" }
    }
  }
  responsibility = "data.backup"
  resource       = each.type
  severity       = "medium"
  condition      = coalesce(meta.DeletionPolicy, "Snapshot") != "Delete"
  fix            = "Set {DeletionPolicy} to Snapshot or Retain, or leave it out."
  source         = "rds-backups"
  example "pass" "CloudFormation's default" { Engine = each.engine }
  example "fail" {
    Engine = each.engine
    meta { DeletionPolicy = "Delete" }
  }
  example "unknown" {
    Engine = each.engine
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
  fix            = "Set {BacktrackWindow} to a number of seconds, up to 259200."
  remedy         = { BacktrackWindow = 86400 }
  given { Engine = "aurora-mysql" }
  example "pass" { BacktrackWindow = 86400 }
  example "fail" {}
  example "not-applicable" { Engine = "aurora-postgresql" }
}

checks "rds-copies-tags-to-snapshots" {
  each "rds-cluster-copies-tags-to-snapshots" {
    title = "RDS clusters copy their tags to snapshots"
    type  = "AWS::RDS::DBCluster"
  }
  each "rds-instance-copies-tags-to-snapshots" {
    title   = "RDS instances copy their tags to snapshots"
    type    = "AWS::RDS::DBInstance"
    applies = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora")
    example "not-applicable" { Engine = "aurora-mysql" }
  }
  responsibility = "data.control"
  resource       = each.type
  severity       = "low"
  like           = on(self.CopyTagsToSnapshot)
  why            = "A snapshot without the tags of its database falls out of every rule on classification, access and cost."
}

check "rds-cluster-has-reader" {
  title          = "Aurora clusters have a reader to fail over to"
  responsibility = "ops.resilience"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  level          = "thorough"
  applies        = startswith(self.Engine, "aurora") && self.EngineMode != "serverless"
  condition      = length(referencing("AWS::RDS::DBInstance", "DBClusterIdentifier")) >= 2
  why            = "The storage spans three zones, the writer does not: alone, it is rebuilt after a fault, which takes minutes and may wait for capacity."
  fix            = "Add a second AWS::RDS::DBInstance with this {DBClusterIdentifier}, in another {AWS::RDS::DBInstance#AvailabilityZone}."
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

checks "rds-not-publicly-accessible" {
  each "rds-cluster-not-publicly-accessible" {
    title   = "Multi-AZ DB clusters have no public address"
    type    = "AWS::RDS::DBCluster"
    applies = !startswith(self.Engine, "aurora")
    why     = "A public address puts the database's login before the internet. Left out, AWS decides by the subnet group and its VPC. (Aurora sets it instance by instance.)"
    example "pass" { Engine = "mysql", PubliclyAccessible = false }
    example "fail" "public" { Engine = "mysql", PubliclyAccessible = "true" }
    example "fail" "left to the VPC" { Engine = "postgres" }
    example "unknown" { Engine = "mysql", PubliclyAccessible = unknown("parameter without default") }
    example "not-applicable" { Engine = "aurora-mysql" }
  }
  each "rds-shard-group-not-publicly-accessible" {
    title = "DB shard groups have no public address"
    type  = "AWS::RDS::DBShardGroup"
    why   = "A public address puts the database's login before the internet. Left out, AWS decides by the subnet group and its VPC."
    example "pass" { PubliclyAccessible = false }
    example "fail" { PubliclyAccessible = true }
    example "unknown" { PubliclyAccessible = unknown("parameter without default") }
  }
  each "rds-instance-not-publicly-accessible" {
    title = "RDS instances have no public address"
    type  = "AWS::RDS::DBInstance"
    why   = "A public address puts the database's login before the internet. Left out, AWS decides by the subnet group: in a VPC with an internet gateway the instance becomes public."
    example "pass" { PubliclyAccessible = "false" }
    example "fail" "public" { PubliclyAccessible = true }
    example "fail" "left to the VPC" { Engine = "mysql" }
    example "unknown" { PubliclyAccessible = unknown("parameter without default") }
  }
  responsibility = "net.exposure"
  resource       = each.type
  severity       = "critical"
  condition      = self.PubliclyAccessible == false
  fix            = "Set {PubliclyAccessible} to false."
  remedy         = { PubliclyAccessible = false }
  source         = "rds-public-access"
}

checks "rds-minor-upgrades-automatic" {
  each "rds-cluster-minor-upgrades-automatic" {
    title  = "Multi-AZ DB clusters let AWS install minor engine versions"
    type   = "AWS::RDS::DBCluster"
    engine = "aurora"
    why    = "AWS patches the engine only where it is let. (In Aurora the switch stands at the instances.)"
    example "fail" { Engine = "mysql", AutoMinorVersionUpgrade = false }
    example "unknown" { Engine = "mysql", AutoMinorVersionUpgrade = unknown("parameter without default") }
    example "not-applicable" { Engine = "aurora-postgresql" }
  }
  each "rds-instance-minor-upgrades-automatic" {
    title  = "RDS instances let AWS install minor engine versions"
    type   = "AWS::RDS::DBInstance"
    engine = "custom-"
    why    = "AWS patches the engine only where it is let: switched off, security fixes that come as minor versions wait for the customer."
    example "pass" { AutoMinorVersionUpgrade = "true" }
    example "fail" { AutoMinorVersionUpgrade = "false" }
    example "unknown" { AutoMinorVersionUpgrade = unknown("parameter without default") }
    example "not-applicable" { Engine = "custom-oracle-ee" }
  }
  responsibility = "plat.update-settings"
  resource       = each.type
  severity       = "high"
  applies        = !startswith(self.Engine, each.engine)
  condition      = coalesce(self.AutoMinorVersionUpgrade, true) == true
  fix            = "Set {AutoMinorVersionUpgrade} to true, or leave it out: it is AWS's default."
  remedy         = { AutoMinorVersionUpgrade = true }
  uninherits     = { "plat.patch" = "AWS installs new minor versions of the engine by itself." }
  source         = "rds-maint"
  example "pass" "AWS's default" { Engine = "mysql" }
}

checks "rds-maintenance-window-set" {
  each "rds-cluster-maintenance-window-set" {
    title = "RDS clusters have a maintenance window of the team's choosing"
    type  = "AWS::RDS::DBCluster"
    why   = "Otherwise AWS draws the half hour in which it patches."
  }
  each "rds-instance-maintenance-window-set" {
    title = "RDS instances have a maintenance window of the team's choosing"
    type  = "AWS::RDS::DBInstance"
    why   = "Otherwise AWS draws the half hour in which it patches, and somebody puts the patch off when it comes at the wrong time."
  }
  responsibility = "plat.update-settings"
  resource       = each.type
  severity       = "low"
  like           = named(self.PreferredMaintenanceWindow, "sun:03:00-sun:03:30")
  fix            = "Set {PreferredMaintenanceWindow}, for instance sun:03:00-sun:03:30."
  source         = "rds-maint"
}

checks "rds-engine-version-supported" {
  each "rds-cluster-engine-version-supported" {
    title  = "RDS clusters run an engine version within its standard support"
    type   = "AWS::RDS::DBCluster"
    origin = concat([self.ReplicationSourceIdentifier], sources_of_cluster(self.SourceDBClusterIdentifier, self.SnapshotIdentifier, self.GlobalClusterIdentifier))
    why    = "After the end of standard support fixes come only with Extended Support, at a price, or not at all; moving to a new major version is the customer's step."
    fix    = "Set {EngineVersion} to a supported major version."
    source = "aurora-versions"
    example "pass" "Aurora MySQL 3" { Engine = "aurora-mysql", EngineVersion = "8.0.mysql_aurora.3.08.0" }
    example "pass" "AWS's choice" { Engine = "aurora-postgresql" }
    example "fail" "Aurora MySQL 2" { Engine = "aurora-mysql", EngineVersion = "5.7.mysql_aurora.2.11.4" }
    example "fail" "Aurora PostgreSQL" { Engine = "aurora-postgresql", EngineVersion = "11.21" }
    example "unknown" "a copy of another stack's cluster" { SourceDBClusterIdentifier = "elsewhere" }
    example "fail" "a copy of an old one" {
      SourceDBClusterIdentifier = ref("Old")
      resource "AWS::RDS::DBCluster" "Old" { Engine = "aurora-mysql", EngineVersion = "5.6.10a" }
    }
  }
  each "rds-instance-engine-version-supported" {
    title  = "RDS instances run an engine version within its standard support"
    type   = "AWS::RDS::DBInstance"
    origin = is_known(self.DBClusterIdentifier) && self.DBClusterIdentifier == null ? [self.SourceDBInstanceIdentifier, self.SourceDBClusterIdentifier, taken_of(self.DBSnapshotIdentifier, "DBInstanceIdentifier"), taken_of(self.DBClusterSnapshotIdentifier, "DBClusterIdentifier")] : []
    why    = "After the end of standard support fixes come only with Extended Support, at a price, or not at all; moving to a new major version is the customer's step. (Engines with published dates: MySQL, MariaDB, PostgreSQL, Aurora.)"
    fix    = "Set {EngineVersion} to a supported major version and {AllowMajorVersionUpgrade} to true for the move."
    source = "rds-mysql-versions"
    example "pass" "current" { Engine = "mysql", EngineVersion = "8.4.5" }
    example "pass" "AWS's choice" { Engine = "postgres" }
    example "pass" "another engine's number" { Engine = "mariadb", EngineVersion = "11.4.4" }
    example "fail" "MySQL" { Engine = "mysql", EngineVersion = "5.7.44" }
    example "fail" "major version only" { Engine = "postgres", EngineVersion = "12" }
  }
  responsibility = "plat.update-settings"
  resource       = each.type
  severity       = "high"
  condition      = in_standard_support(meta.VersionSupport, of_copy(self.Engine, each.origin, "Engine"), of_copy(self.EngineVersion, each.origin, "EngineVersion"), date)
  uninherits     = { "plat.patch" = "AWS fixes the engine for as long as the database runs." }
  example "pass" "newer than the table, by the account's own answer" {
    Engine        = "postgres"
    EngineVersion = "99.1"
    meta { VersionSupport = { ToldBy = "rds:DescribeDBMajorEngineVersions", StandardUntil = "2099-02-28T23:59:59.999Z" } }
  }
  example "fail" "the account goes before the table" {
    Engine        = "postgres"
    EngineVersion = "18.1"
    meta { VersionSupport = { ToldBy = "rds:DescribeDBMajorEngineVersions", StandardUntil = "2026-01-31T23:59:59.999Z" } }
  }
  example "unknown" { Engine = "mysql", EngineVersion = unknown("parameter without default") }
  example "unknown" "the account may not be asked" {
    Engine        = "postgres"
    EngineVersion = "18.1"
    meta { VersionSupport = unknown("nobody may ask for it") }
  }
}

checks "rds-master-password-not-written-out" {
  each "rds-cluster-master-password-not-written-out" {
    title = "RDS clusters have no master password in the source"
    type  = "AWS::RDS::DBCluster"
  }
  each "rds-instance-master-password-not-written-out" {
    title = "RDS instances have no master password in the source"
    type  = "AWS::RDS::DBInstance"
    example "pass" "from a snapshot" { DBSnapshotIdentifier = "before" }
  }
  responsibility = "iam.platform"
  resource       = each.type
  severity       = "critical"
  condition      = !is_written_out(self.MasterUserPassword) || self.ManageMasterUserPassword == true
  why            = "A password in a template is known to everybody who reads the repository, for ever."
  fix            = "Set {ManageMasterUserPassword} to true, or take {MasterUserPassword} from Secrets Manager by a dynamic reference."
  example "pass" "kept by AWS" { ManageMasterUserPassword = true }
  example "pass" "from a secret" { MasterUserPassword = "{{resolve:secretsmanager:db:SecretString:password}}" }
  example "fail" { MasterUserPassword = "correct-horse-battery" }
}

checks "rds-master-password-managed" {
  each "rds-cluster-master-password-managed" {
    title   = "RDS clusters leave the master password to Secrets Manager"
    level   = "recommended"
    type    = "AWS::RDS::DBCluster"
    applies = self.SnapshotIdentifier == null && self.SourceDBClusterIdentifier == null && self.ReplicationSourceIdentifier == null && self.MasterUserAuthenticationType != "iam-db-auth"
    example "not-applicable" { SnapshotIdentifier = "before" }
  }
  each "rds-instance-master-password-managed" {
    title   = "RDS instances leave the master password to Secrets Manager"
    level   = "recommended"
    type    = "AWS::RDS::DBInstance"
    applies = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora") && self.SourceDBInstanceIdentifier == null && self.DBSnapshotIdentifier == null && !startswith(self.Engine, "custom-")
    example "not-applicable" { DBSnapshotIdentifier = "before" }
  }
  responsibility = "iam.platform"
  resource       = each.type
  severity       = "low"
  like           = on(self.ManageMasterUserPassword)
  remedy         = {}
  why            = "A password that RDS makes and rotates is never seen by people and never grows old."
  fix            = "Set {ManageMasterUserPassword} to true and drop {MasterUserPassword}."
  source         = "rds-security"
  example "fail" { MasterUserPassword = "{{resolve:ssm-secure:db:1}}" }
}

checks "rds-admin-name-own" {
  each "rds-cluster-admin-name-own" {
    title = "RDS clusters have an administrator with a name of its own"
    type  = "AWS::RDS::DBCluster"
    example "fail" { MasterUsername = "postgres" }
  }
  each "rds-instance-admin-name-own" {
    title = "RDS instances have an administrator with a name of its own"
    type  = "AWS::RDS::DBInstance"
    example "pass" "from a snapshot" { DBSnapshotIdentifier = "before" }
    example "fail" { MasterUsername = "Admin" }
  }
  responsibility = "iam.platform"
  resource       = each.type
  severity       = "low"
  condition      = !contains(local.default_admins, lower(self.MasterUsername))
  why            = "The usual names are tried first by whoever guesses passwords."
  fix            = "Set {MasterUsername} to another name; it cannot be changed later."
  example "pass" { MasterUsername = "keeper" }
}

check "rds-cluster-iam-log-in-on" {
  title          = "RDS clusters accept logins by IAM"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  level          = "thorough"
  like           = on(self.EnableIAMDatabaseAuthentication)
  why            = "Database passwords live outside IAM: they are shared, seldom changed, and outlive the people who know them."
  source         = "rds-security"
}

checks "rds-exports-logs" {
  each "rds-cluster-exports-logs" {
    title = "RDS clusters send their logs to CloudWatch Logs"
    level = "thorough"
    type  = "AWS::RDS::DBCluster"
    why   = "On the instances the logs rotate away within days, and go with them."
    fix   = "List the engine's logs in {EnableCloudwatchLogsExports} (postgresql; error, audit, slowquery)."
  }
  each "rds-instance-exports-logs" {
    title   = "RDS instances send their logs to CloudWatch Logs"
    level   = "thorough"
    type    = "AWS::RDS::DBInstance"
    applies = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora") && !startswith(self.Engine, "custom-")
    why     = "On the instance the logs rotate away within days, and go with it."
    fix     = "List the engine's logs in {EnableCloudwatchLogsExports} (postgresql; error, audit, slowquery; ...)."
    example "fail" "empty" { EnableCloudwatchLogsExports = [] }
    example "not-applicable" { Engine = "aurora-mysql" }
  }
  responsibility = "ops.logging"
  resource       = each.type
  severity       = "medium"
  condition      = length(self.EnableCloudwatchLogsExports) > 0
  example "pass" { EnableCloudwatchLogsExports = ["postgresql"] }
  example "fail" {}
}

check "rds-cluster-exports-audit-log" {
  title          = "Aurora MySQL clusters send their audit log to CloudWatch Logs"
  responsibility = "ops.logging"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  applies        = self.Engine == "aurora-mysql" || self.Engine == "aurora"
  condition      = contains(self.EnableCloudwatchLogsExports, "audit")
  why            = "Without the audit log nobody can say who read or changed what inside the database."
  fix            = "Add audit to {EnableCloudwatchLogsExports}, and set server_audit_logging to 1 in the cluster's parameter group."
  remedy         = { "EnableCloudwatchLogsExports[]" = "audit" }
  given { Engine = "aurora-mysql" }
  example "pass" { EnableCloudwatchLogsExports = ["audit", "error"] }
  example "fail" { EnableCloudwatchLogsExports = ["error"] }
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
  fix            = "Set {StorageEncrypted} to true when creating it."
  remedy         = { StorageEncrypted = true }
  source         = "rds-security"
  example "pass" { StorageEncrypted = true }
  example "fail" { StorageEncrypted = false }
  example "unknown" "not said" { Engine = "aurora-postgresql" }
  example "unknown" { StorageEncrypted = unknown("parameter without default") }
  example "not-applicable" { SourceDBClusterIdentifier = "main" }
}

check "rds-cluster-in-backup-plan" {
  title          = "RDS clusters are in a plan of AWS Backup"
  responsibility = "data.backup"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  level          = "thorough"
  like           = in_a_backup_plan("rds", "cluster:", self.Tags)
  why            = "Snapshots of its own go when somebody who may delete it deletes them too; copies in a vault have an owner and a lock of their own."
}

check "rds-cluster-master-password-masked" {
  title          = "RDS clusters take their master password from no parameter that is shown"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBCluster"
  severity       = "medium"
  like           = masked(self.MasterUserPassword)
}
