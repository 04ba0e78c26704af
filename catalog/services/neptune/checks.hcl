check "neptune-global-cluster-storage-encrypted" {
  title          = "Global Neptune clusters encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Neptune::GlobalCluster"
  severity       = "high"
  like           = global_encrypted("AWS::Neptune::DBCluster")
  why            = "Every copy in every Region stays readable to whoever gets hold of it, and it cannot be switched on later."
}

checks "neptune-protected-from-deletion" {
  each "neptune-cluster-protected-from-deletion" {
    title = "Neptune clusters are protected from deletion"
    type  = "AWS::Neptune::DBCluster"
    why   = "One mistaken call, or a stack that is deleted, takes the cluster and its automated backups along."
  }
  each "neptune-global-cluster-protected-from-deletion" {
    title = "Global Neptune clusters are protected from deletion"
    type  = "AWS::Neptune::GlobalCluster"
    why   = "One mistaken call takes the global cluster apart."
  }
  responsibility = "data.backup"
  resource       = each.type
  severity       = "medium"
  like           = on(self.DeletionProtection)
}

check "neptune-cluster-storage-encrypted" {
  title          = "Neptune clusters encrypt their storage"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "high"
  like           = cluster_encrypted()
  why            = "It cannot be switched on later: storage, backups and snapshots stay readable to whoever gets hold of them."
  source         = "neptune-security"
  confidence     = "derived"
}

check "neptune-cluster-storage-key-customer-managed" {
  title          = "Neptune clusters encrypt their storage with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {KmsKeyId} when creating the cluster."
  given { StorageEncrypted = true }
}

check "neptune-cluster-backups-kept-a-week" {
  title          = "Neptune clusters keep their backups for 7 days at least"
  responsibility = "data.backup"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "medium"
  like           = at_least(self.BackupRetentionPeriod, 1, 7)
  why            = "Clusters always back themselves up, but by default for one day only."
  fix            = "Set {BackupRetentionPeriod} to 7 or more."
  remedy         = { BackupRetentionPeriod = 7 }
  example "fail" "AWS's default" {}
}

check "neptune-cluster-iam-log-in-on" {
  title          = "Neptune clusters check requests with IAM"
  responsibility = "iam.platform"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "medium"
  like           = on(self.IamAuthEnabled)
  why            = "Without it there are no users at all: whoever reaches the port reads and changes the graph."
  fix            = "Set {IamAuthEnabled} to true, and let clients sign their requests."
  source         = "neptune-security"
  confidence     = "derived"
}

check "neptune-cluster-exports-audit-log" {
  title          = "Neptune clusters send their audit log to CloudWatch"
  responsibility = "ops.logging"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "medium"
  like           = exports("audit")
  why            = "Without it nobody can tell who asked what of the graph."
  fix            = "List audit in {EnableCloudwatchLogsExports}, and set neptune_enable_audit_log in the parameter group."
  remedy         = { "EnableCloudwatchLogsExports[]" = "audit" }
}

check "neptune-cluster-copies-tags-to-snapshots" {
  title          = "Neptune clusters copy their tags to snapshots"
  responsibility = "data.control"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "low"
  like           = on(self.CopyTagsToSnapshot)
  why            = "Snapshots without the tags of their cluster escape rules on ownership, cost and classification."
}

check "neptune-cluster-engine-version-supported" {
  title          = "Neptune clusters run an engine version before its end of life"
  responsibility = "plat.update-settings"
  resource       = "AWS::Neptune::DBCluster"
  severity       = "high"
  like           = cluster_version_supported("neptune", "1.4.6.0", "1.1.0.0")
  why            = "A version past its end of life gets no fixes, and AWS upgrades it in a window of its choosing."
  fix            = "Upgrade the cluster, and name a newer version in {EngineVersion}."
  source         = "neptune-engine-releases"
  uninherits     = { "plat.patch" = "AWS patches the engine of a managed database, whatever its version." }
  example "pass" "put off to December 2026" { EngineVersion = "1.2.1.0" }
}

check "neptune-instance-minor-upgrades-automatic" {
  title          = "Neptune instances take minor versions by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::Neptune::DBInstance"
  severity       = "medium"
  like           = on_by_default(self.AutoMinorVersionUpgrade)
  why            = "Fixes that come with a minor version wait until somebody applies them. Nothing said means on."
  fix            = "Set {AutoMinorVersionUpgrade} to true."
  source         = "neptune-release-types"
  uninherits     = { "plat.patch" = "AWS brings a managed database to each new minor version by itself." }
}

check "neptune-instance-not-publicly-accessible" {
  title          = "Neptune instances have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::Neptune::DBInstance"
  severity       = "critical"
  like           = off(self.PubliclyAccessible)
  why            = "The graph can be reached from the internet as far as security groups allow."
  fix            = "Leave {PubliclyAccessible} out, or set it to false."
}

check "neptune-graph-not-public" {
  title          = "Graphs of Neptune Analytics have no public endpoint"
  responsibility = "net.exposure"
  resource       = "AWS::NeptuneGraph::Graph"
  severity       = "high"
  like           = off(self.PublicConnectivity)
  why            = "The endpoint answers the whole internet; only signed requests stand between."
  fix            = "Set {PublicConnectivity} to false, and add an AWS::NeptuneGraph::PrivateGraphEndpoint."
}

check "neptune-graph-protected-from-deletion" {
  title          = "Graphs of Neptune Analytics are protected from deletion"
  responsibility = "data.backup"
  resource       = "AWS::NeptuneGraph::Graph"
  severity       = "medium"
  like           = on_by_default(self.DeletionProtection)
  why            = "One mistaken call takes the graph along. Nothing said means on."
  fix            = "Set {DeletionProtection} to true."
  source         = "neptune-analytics"
  confidence     = "derived"
}
