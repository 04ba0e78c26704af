check "redshift-cluster-encrypted" {
  title          = "Redshift clusters are encrypted"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Redshift::Cluster"
  severity       = "high"
  condition      = self.Encrypted != false
  why            = "Data, backups and snapshots lie on disks in the clear. Clusters made since January 2025 are encrypted if nothing is said."
  fix            = "Set {Encrypted} to true."
  remedy         = { Encrypted = true }
  source         = "redshift-defaults"
  example "pass" { Encrypted = true }
  example "pass" "AWS's default since 2025" { NodeType = "ra3.large" }
  example "fail" { Encrypted = "false" }
}

checks "redshift-key-customer-managed" {
  each "redshift-cluster-key-customer-managed" {
    title = "Redshift clusters encrypt with a key of the customer's own"
    type  = "AWS::Redshift::Cluster"
  }
  each "redshift-serverless-namespace-key-customer-managed" {
    title = "Redshift Serverless namespaces encrypt with a key of the customer's own"
    type  = "AWS::RedshiftServerless::Namespace"
  }
  responsibility = "data.keys"
  resource       = each.type
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {KmsKeyId}."
}

checks "redshift-not-public" {
  each "redshift-cluster-not-publicly-accessible" {
    title  = "Redshift clusters have no public address"
    type   = "AWS::Redshift::Cluster"
    fix    = "Set {PubliclyAccessible} to false."
    source = "redshift-defaults"
    example "pass" "AWS's default since 2025" { NodeType = "ra3.large" }
  }
  each "redshift-serverless-workgroup-not-public" {
    title = "Redshift Serverless workgroups have no public address"
    type  = "AWS::RedshiftServerless::Workgroup"
    fix   = "Set {PubliclyAccessible} to false, or leave it out."
    example "pass" "AWS's default" {}
  }
  responsibility = "net.exposure"
  resource       = each.type
  severity       = "critical"
  condition      = self.PubliclyAccessible != true
  why            = "The warehouse can be reached from the internet as far as security groups allow."
  remedy         = { PubliclyAccessible = false }
  example "pass" { PubliclyAccessible = false }
  example "fail" { PubliclyAccessible = true }
}

check "redshift-cluster-automatic-snapshots-on" {
  title          = "Redshift clusters take snapshots by themselves"
  responsibility = "data.backup"
  resource       = "AWS::Redshift::Cluster"
  severity       = "high"
  condition      = coalesce(self.AutomatedSnapshotRetentionPeriod, 1) > 0
  why            = "A retention of 0 days turns automatic snapshots off, where the node type allows it."
  fix            = "Set {AutomatedSnapshotRetentionPeriod} to 7 or more."
  remedy         = { AutomatedSnapshotRetentionPeriod = 7 }
  source         = "redshift-snapshots"
  confidence     = "derived"
  uninherits     = { "data.backup" = "AWS takes snapshots of a warehouse by itself." }
  example "pass" "AWS's default" {}
  example "pass" { AutomatedSnapshotRetentionPeriod = 7 }
  example "fail" { AutomatedSnapshotRetentionPeriod = "0" }
}

check "redshift-cluster-snapshots-kept-a-week" {
  title          = "Redshift clusters keep automatic snapshots for 7 days at least"
  responsibility = "data.backup"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  like           = at_least(self.AutomatedSnapshotRetentionPeriod, 1, 7)
  why            = "By default a snapshot is gone after a day."
  fix            = "Set {AutomatedSnapshotRetentionPeriod} to 7 or more."
  remedy         = { AutomatedSnapshotRetentionPeriod = 7 }
  source         = "redshift-snapshots"
  confidence     = "derived"
  example "fail" "AWS's default" {}
}

check "redshift-cluster-version-upgrades-allowed" {
  title          = "Redshift clusters take new engine versions in the window"
  responsibility = "plat.update-settings"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  like           = on_by_default(self.AllowVersionUpgrade)
  why            = "New versions of the engine, with their fixes, are not applied. Nothing said means allowed."
  fix            = "Set {AllowVersionUpgrade} to true."
  source         = "redshift-window"
  uninherits     = { "plat.patch" = "AWS upgrades the engine of a warehouse in its maintenance window." }
}

check "redshift-cluster-maintenance-not-deferred" {
  title          = "Redshift clusters do not put maintenance off"
  responsibility = "plat.update-settings"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  like           = off(self.DeferMaintenance)
  why            = "As long as it lasts, operating system and engine are not patched."
  source         = "redshift-window"
  uninherits     = { "plat.patch" = "AWS patches a warehouse in its weekly maintenance window." }
}

check "redshift-cluster-audit-logging-on" {
  title          = "Redshift clusters write audit logs"
  responsibility = "ops.logging"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  like           = named(self.LoggingProperties, { BucketName = "audit" })
  why            = "Without them nobody can tell who logged in and what was asked."
  fix            = "Set {LoggingProperties} with a bucket, or {LoggingProperties:LogDestinationType} cloudwatch with {LoggingProperties:LogExports}."
}

checks "redshift-routes-in-vpc" {
  each "redshift-cluster-routes-in-vpc" {
    title = "Redshift clusters load and unload through the VPC"
    level = "thorough"
    type  = "AWS::Redshift::Cluster"
  }
  each "redshift-serverless-workgroup-routes-in-vpc" {
    title = "Redshift Serverless workgroups load and unload through the VPC"
    level = "thorough"
    type  = "AWS::RedshiftServerless::Workgroup"
  }
  responsibility = "net.segmentation"
  resource       = each.type
  severity       = "medium"
  like           = on(self.EnhancedVpcRouting)
  why            = "Data that are copied from and to S3 go past the rules, endpoints and flow logs of the VPC."
}

check "redshift-cluster-in-vpc" {
  title          = "Redshift clusters stand in subnets of the team's choosing"
  responsibility = "net.segmentation"
  resource       = "AWS::Redshift::Cluster"
  severity       = "high"
  like           = named(self.ClusterSubnetGroupName, "private")
  why            = "Without a subnet group the cluster stands wherever the default VPC has a place for it."
  fix            = "Name a subnet group in {ClusterSubnetGroupName}."
}

check "redshift-cluster-admin-name-own" {
  title          = "Redshift clusters do not use the default name of the administrator"
  responsibility = "iam.platform"
  resource       = "AWS::Redshift::Cluster"
  severity       = "low"
  condition      = lower(self.MasterUsername) != "awsuser"
  why            = "Half of the login is known to everybody who tries passwords."
  fix            = "Choose another name in {MasterUsername}."
  example "pass" { MasterUsername = "sales_owner" }
  example "fail" { MasterUsername = "awsuser" }
}

check "redshift-cluster-database-name-own" {
  title          = "Redshift clusters do not use the default name of the database"
  responsibility = "iam.platform"
  resource       = "AWS::Redshift::Cluster"
  severity       = "low"
  condition      = self.DBName != null && lower(self.DBName) != "dev"
  why            = "A known name makes it easier to try logins. AWS calls the database dev when nothing is said."
  fix            = "Choose another name in {DBName}."
  example "pass" { DBName = "sales" }
  example "fail" { DBName = "dev" }
  example "fail" "AWS's default" {}
}

check "redshift-cluster-master-password-not-written-out" {
  title          = "Passwords of Redshift clusters are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::Redshift::Cluster"
  severity       = "critical"
  like           = not_written_out(self.MasterUserPassword)
  why            = "Whoever reads the template, its repository or the state has the password of the administrator."
  fix            = "Take {MasterUserPassword} from Secrets Manager by a dynamic reference, or set {ManageMasterPassword}."
}

check "redshift-cluster-multi-az" {
  title          = "Redshift clusters run in two zones"
  responsibility = "ops.resilience"
  resource       = "AWS::Redshift::Cluster"
  severity       = "low"
  like           = on(self.MultiAZ)
  why            = "When the zone fails, the warehouse is away until it is moved or restored."
  fix            = "Set {MultiAZ} to true, where the node type allows it."
}

check "redshift-parameter-group-requires-tls" {
  title          = "Redshift parameter groups require TLS"
  responsibility = "data.transit"
  resource       = "AWS::Redshift::ClusterParameterGroup"
  severity       = "medium"
  condition      = lower(coalesce(find(self.Parameters, { ParameterName = "require_ssl" }).ParameterValue, self.ParameterGroupFamily == "redshift-2.0" ? "true" : "false")) == "true"
  why            = "Otherwise clients may connect without TLS, and queries, results and passwords cross the network in the clear."
  fix            = "Set the parameter require_ssl to true."
  remedy         = { "Parameters[ParameterName=require_ssl].ParameterValue" = "true" }
  source         = "redshift-parameter-defaults"
  example "pass" { Parameters = [{ ParameterName = "require_ssl", ParameterValue = "true" }] }
  example "pass" "the family's default" { ParameterGroupFamily = "redshift-2.0" }
  example "fail" "not set" { ParameterGroupFamily = "redshift-1.0" }
  example "fail" "off" { Parameters = [{ ParameterName = "require_ssl", ParameterValue = "false" }] }
}

check "redshift-parameter-group-logs-activity" {
  title          = "Redshift parameter groups log what users do"
  responsibility = "ops.logging"
  resource       = "AWS::Redshift::ClusterParameterGroup"
  severity       = "low"
  condition      = lower(find(self.Parameters, { ParameterName = "enable_user_activity_logging" }).ParameterValue) == "true"
  why            = "Audit logs hold logins only: the statements are missing."
  fix            = "Set the parameter enable_user_activity_logging to true."
  remedy         = { "Parameters[ParameterName=enable_user_activity_logging].ParameterValue" = "true" }
  example "pass" { Parameters = [{ ParameterName = "enable_user_activity_logging", ParameterValue = "true" }] }
  example "fail" {}
}

check "redshift-security-group-ingress-not-open" {
  title          = "Redshift security groups (EC2-Classic) are not open to the internet"
  responsibility = "net.firewall"
  resource       = "AWS::Redshift::ClusterSecurityGroupIngress"
  severity       = "critical"
  like           = of_a_network(self.CIDRIP)
  why            = "Everybody may try logins."
}

check "redshift-serverless-workgroup-requires-tls" {
  title          = "Redshift Serverless workgroups require TLS"
  responsibility = "data.transit"
  resource       = "AWS::RedshiftServerless::Workgroup"
  severity       = "medium"
  let            = { given = find(self.ConfigParameters, { ParameterKey = "require_ssl" }).ParameterValue }
  condition      = let.given == null ? unknown("whether a workgroup that says nothing requires TLS: AWS changed defaults in January 2025, and older workgroups keep theirs") : lower(let.given) == "true"
  why            = "Otherwise clients may connect without TLS, and queries, results and passwords cross the network in the clear."
  fix            = "Set require_ssl to true in {ConfigParameters}."
  remedy         = { "ConfigParameters[ParameterKey=require_ssl].ParameterValue" = "true" }
  example "pass" { ConfigParameters = [{ ParameterKey = "require_ssl", ParameterValue = "true" }] }
  example "fail" { ConfigParameters = [{ ParameterKey = "require_ssl", ParameterValue = "false" }] }
  example "unknown" "not set" {}
  example "unknown" { ConfigParameters = unknown("parameter without default") }
}

check "redshift-serverless-namespace-exports-logs" {
  title          = "Redshift Serverless namespaces write audit logs"
  responsibility = "ops.logging"
  resource       = "AWS::RedshiftServerless::Namespace"
  severity       = "medium"
  condition      = contains(self.LogExports, "userlog") && contains(self.LogExports, "connectionlog")
  why            = "Without them nobody can tell who logged in and whose rights were changed."
  fix            = "List userlog, connectionlog and useractivitylog in {LogExports}."
  remedy         = { LogExports = ["userlog", "connectionlog", "useractivitylog"] }
  example "pass" { LogExports = ["userlog", "connectionlog", "useractivitylog"] }
  example "fail" "none" {}
  example "fail" "connections only" { LogExports = ["connectionlog"] }
}

check "redshift-serverless-namespace-admin-name-own" {
  title          = "Redshift Serverless namespaces do not use the default name of the administrator"
  responsibility = "iam.platform"
  resource       = "AWS::RedshiftServerless::Namespace"
  severity       = "low"
  condition      = lower(self.AdminUsername) != "admin"
  why            = "Half of the login is known to everybody who tries passwords."
  fix            = "Choose another name in {AdminUsername}."
  example "pass" { AdminUsername = "sales_owner" }
  example "fail" { AdminUsername = "admin" }
}

check "redshift-serverless-namespace-password-not-written-out" {
  title          = "Passwords of Redshift Serverless namespaces are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::RedshiftServerless::Namespace"
  severity       = "critical"
  like           = not_written_out(self.AdminUserPassword)
  why            = "Whoever reads the template, its repository or the state has the password of the administrator."
  fix            = "Take {AdminUserPassword} from Secrets Manager by a dynamic reference, or set {ManageAdminPassword}."
}

check "redshift-cluster-master-password-masked" {
  title          = "Redshift clusters take their master password from no parameter that is shown"
  responsibility = "iam.platform"
  resource       = "AWS::Redshift::Cluster"
  severity       = "medium"
  like           = masked(self.MasterUserPassword)
}
