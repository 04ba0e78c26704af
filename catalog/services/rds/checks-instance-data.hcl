# Members of an Aurora cluster take storage, backups, logins and deletion protection from the cluster, which has
# checks of its own; so checks on these leave instances with a DBClusterIdentifier or an Aurora engine out.

check "rds-instance-storage-encrypted" {
  title          = "RDS instances encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::RDS::DBInstance"
  severity       = "high"
  applies        = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora")
  let            = { restored = encrypted_as_snapshot(self.DBSnapshotIdentifier, "DBInstanceIdentifier") || encrypted_as_snapshot(self.DBClusterSnapshotIdentifier, "DBClusterIdentifier") || encrypted_as(self.SourceDbiResourceId, "StorageEncrypted") || encrypted_as(self.SourceDBInstanceAutomatedBackupsArn, "StorageEncrypted") }
  condition      = self.StorageEncrypted == true || encrypted_as(self.SourceDBInstanceIdentifier, "StorageEncrypted") || encrypted_as(self.SourceDBClusterIdentifier, "StorageEncrypted") || let.restored
  why            = "Off by default, and it cannot be switched on later: disks, backups, replicas and snapshots stay readable to whoever gets hold of them. A replica follows its source, a restored instance its snapshot."
  fix            = "Set {StorageEncrypted} to true; an existing instance has to be restored from an encrypted copy of a snapshot."
  remedy         = { StorageEncrypted = true }
  uninherits     = { "data.encrypt-rest" = "AWS encrypts the storage of the databases that it runs." }
  source         = "rds-security"
  example "pass" { StorageEncrypted = "true" }
  example "pass" "replica of an encrypted instance" {
    SourceDBInstanceIdentifier = ref("Main")
    resource "AWS::RDS::DBInstance" "Main" { StorageEncrypted = true }
  }
  example "fail" "AWS's default" {}
  example "fail" "off" { StorageEncrypted = false }
  example "fail" "replica of a plain instance" {
    SourceDBInstanceIdentifier = ref("Main")
    resource "AWS::RDS::DBInstance" "Main" { Engine = "mysql" }
  }
  example "unknown" { StorageEncrypted = unknown("parameter without default") }
  example "unknown" "replica of an instance elsewhere" { SourceDBInstanceIdentifier = "arn:aws:rds:eu-west-1:111122223333:db:main" }
  example "unknown" "restored" { DBSnapshotIdentifier = "before-upgrade" }
  example "pass" "restored from a snapshot of an encrypted instance" {
    DBSnapshotIdentifier = ref("Snapshot")
    resource "AWS::RDS::DBSnapshot" "Snapshot" { DBInstanceIdentifier = ref("Main") }
    resource "AWS::RDS::DBInstance" "Main" { StorageEncrypted = true }
  }
  example "not-applicable" { Engine = "aurora-mysql" }
}

check "rds-instance-automatic-backups-on" {
  title          = "RDS instances back themselves up every day"
  responsibility = "data.backup"
  resource       = "AWS::RDS::DBInstance"
  severity       = "high"
  applies        = self.DBClusterIdentifier == null && self.SourceDBInstanceIdentifier == null && !startswith(self.Engine, "aurora")
  condition      = coalesce(self.BackupRetentionPeriod, 1) > 0
  why            = "A retention of 0 turns off the backups that AWS would take, and with them the restore to a point in time."
  fix            = "Set {BackupRetentionPeriod} to at least 1 (7 or more is wiser); AWS's default is 1 day."
  remedy         = { BackupRetentionPeriod = 7 }
  uninherits     = { "data.backup" = "AWS backs the database up every day." }
  source         = "rds-backups"
  example "pass" "AWS's default" {}
  example "pass" { BackupRetentionPeriod = "7" }
  example "fail" "retention zero" { BackupRetentionPeriod = 0 }
  example "fail" "zero as text" { BackupRetentionPeriod = "0" }
  example "not-applicable" { DBClusterIdentifier = ref("Cluster") }
}

check "rds-instance-multi-az" {
  title          = "RDS instances have a standby in another zone"
  responsibility = "ops.resilience"
  resource       = "AWS::RDS::DBInstance"
  severity       = "medium"
  level          = "thorough"
  applies        = self.DBClusterIdentifier == null && self.SourceDBInstanceIdentifier == null && !startswith(self.Engine, "aurora")
  like           = on(self.MultiAZ)
  why            = "AWS fails over by itself, but only to a standby that was ordered. Without one, a zone's fault stops the database, and patches do, too."
  uninherits     = { "ops.resilience" = "RDS fails over to a standby when a zone fails." }
  example "not-applicable" { Engine = "aurora-mysql" }
}

check "rds-instance-in-backup-plan" {
  title          = "RDS instances are in a plan of AWS Backup"
  responsibility = "data.backup"
  resource       = "AWS::RDS::DBInstance"
  severity       = "medium"
  level          = "thorough"
  applies        = self.DBClusterIdentifier == null && length(resources("AWS::Backup::BackupSelection")) > 0
  like           = in_a_backup_plan("rds", "db:", self.Tags)
  why            = "Snapshots of its own go when somebody who may delete it deletes them too; copies in a vault have an owner and a lock of their own."
}
