check "docdb-cluster-storage-encrypted" {
  title          = "DocumentDB clusters encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::DocDB::DBCluster"
  severity       = "high"
  like           = cluster_encrypted()
  why            = "It cannot be switched on later: storage, backups and snapshots stay readable to whoever gets hold of them."
  source         = "docdb-security"
  confidence     = "derived"
}

check "docdb-cluster-storage-key-customer-managed" {
  title          = "DocumentDB clusters encrypt their storage with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::DocDB::DBCluster"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {KmsKeyId} when creating the cluster."
  given { StorageEncrypted = true }
}

check "docdb-cluster-backups-kept-a-week" {
  title          = "DocumentDB clusters keep their backups for 7 days at least"
  responsibility = "data.backup"
  resource       = "AWS::DocDB::DBCluster"
  severity       = "medium"
  like           = at_least(self.BackupRetentionPeriod, 1, 7)
  why            = "Clusters always back themselves up, but by default for one day only."
  fix            = "Set {BackupRetentionPeriod} to 7 or more."
  remedy         = { BackupRetentionPeriod = 7 }
  source         = "docdb-backup"
  confidence     = "derived"
  example "fail" "AWS's default" {}
}

checks "docdb-protected-from-deletion" {
  each "docdb-cluster-protected-from-deletion" {
    title = "DocumentDB clusters are protected from deletion"
    type  = "AWS::DocDB::DBCluster"
    why   = "One mistaken call, or a stack that is deleted, takes the cluster and its automated backups along."
  }
  each "docdb-global-cluster-protected-from-deletion" {
    title = "Global DocumentDB clusters are protected from deletion"
    type  = "AWS::DocDB::GlobalCluster"
    why   = "One mistaken call takes the global cluster apart."
  }
  responsibility = "data.backup"
  resource       = each.type
  severity       = "medium"
  like           = on(self.DeletionProtection)
}

check "docdb-cluster-exports-logs" {
  title          = "DocumentDB clusters send logs to CloudWatch"
  responsibility = "ops.logging"
  resource       = "AWS::DocDB::DBCluster"
  severity       = "medium"
  level          = "thorough"
  condition      = contains(self.EnableCloudwatchLogsExports, "audit") || contains(self.EnableCloudwatchLogsExports, "profiler")
  why            = "Without them nobody sees who logged in or which operations are slow."
  fix            = "List audit and profiler in {EnableCloudwatchLogsExports}, and switch them on in the parameter group."
  remedy         = { "EnableCloudwatchLogsExports[]" = "audit" }
  example "pass" { EnableCloudwatchLogsExports = ["profiler"] }
  example "fail" { DBClusterIdentifier = "orders" }
}

check "docdb-cluster-exports-audit-log" {
  title          = "DocumentDB clusters send their audit log to CloudWatch"
  responsibility = "ops.logging"
  resource       = "AWS::DocDB::DBCluster"
  severity       = "medium"
  like           = exports("audit")
  why            = "The audit log is the only record of logins and of changes of users, collections and indexes."
  fix            = "List audit in {EnableCloudwatchLogsExports}, and set audit_logs in the parameter group."
  remedy         = { "EnableCloudwatchLogsExports[]" = "audit" }
}

check "docdb-parameter-group-requires-tls" {
  title          = "DocumentDB parameter groups leave TLS on"
  responsibility = "data.transit"
  resource       = "AWS::DocDB::DBClusterParameterGroup"
  severity       = "high"
  condition      = lower(coalesce(self.Parameters.tls, "enabled")) != "disabled"
  why            = "With tls disabled, logins and documents cross the network in the clear. AWS leaves it on."
  fix            = "Set the parameter tls to enabled, or leave it out."
  remedy         = { "Parameters.tls" = "enabled" }
  example "pass" "AWS's default" { Family = "docdb5.0" }
  example "pass" "on" { Parameters = { tls = "enabled" } }
  example "fail" { Parameters = { tls = "disabled" } }
}

check "docdb-parameter-group-audits" {
  title          = "DocumentDB parameter groups switch the audit log on"
  responsibility = "ops.logging"
  resource       = "AWS::DocDB::DBClusterParameterGroup"
  severity       = "medium"
  condition      = self.Parameters.audit_logs != null && !contains(["disabled", "none"], lower(self.Parameters.audit_logs))
  why            = "Exporting the audit log brings nothing as long as the cluster does not write it; by default it does not."
  fix            = "Set the parameter audit_logs to enabled, all, or the kinds of events that are wanted."
  remedy         = { "Parameters.audit_logs" = "enabled" }
  example "pass" { Parameters = { audit_logs = "enabled" } }
  example "fail" "AWS's default" { Family = "docdb5.0" }
  example "fail" "off" { Parameters = { audit_logs = "disabled" } }
}

check "docdb-cluster-engine-version-supported" {
  title          = "DocumentDB clusters run an engine version in standard support"
  responsibility = "plat.update-settings"
  resource       = "AWS::DocDB::DBCluster"
  severity       = "high"
  like           = cluster_version_supported("docdb", "5.0.0", "3.6.0")
  why            = "After standard support a version costs extra, and after extended support AWS upgrades it when it sees fit."
  fix            = "Upgrade the cluster to a version in standard support, and name it in {EngineVersion}."
  source         = "docdb-support-dates"
  uninherits     = { "plat.update-settings" = "AWS keeps a managed database on a version that is supported." }
}

check "docdb-cluster-master-password-not-written-out" {
  title          = "Passwords of DocumentDB clusters are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::DocDB::DBCluster"
  severity       = "critical"
  like           = not_written_out(self.MasterUserPassword)
  why            = "Whoever reads the template, its repository or the state has the password of the administrator."
  fix            = "Take {MasterUserPassword} from Secrets Manager by a dynamic reference, or set {ManageMasterUserPassword}."
}

check "docdb-elastic-cluster-password-not-written-out" {
  title          = "Passwords of DocumentDB elastic clusters are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::DocDBElastic::Cluster"
  severity       = "critical"
  like           = not_written_out(self.AdminUserPassword)
  why            = "Whoever reads the template, its repository or the state has the password of the administrator."
  fix            = "Take {AdminUserPassword} from Secrets Manager by a dynamic reference."
}

check "docdb-global-cluster-storage-encrypted" {
  title          = "Global DocumentDB clusters encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::DocDB::GlobalCluster"
  severity       = "high"
  like           = global_encrypted("AWS::DocDB::DBCluster")
  why            = "Every copy in every Region stays readable to whoever gets hold of it, and it cannot be switched on later."
}

check "docdb-cluster-master-password-masked" {
  title          = "DocumentDB clusters take their master password from no parameter that is shown"
  responsibility = "iam.platform"
  resource       = "AWS::DocDB::DBCluster"
  severity       = "medium"
  like           = masked(self.MasterUserPassword)
}
