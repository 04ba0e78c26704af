service "redshift" {
  title    = "Amazon Redshift"
  names    = ["redshift-data", "Redshift Data API Service", "Redshift Data", "Amazon Redshift Data API", "redshift-serverless", "Redshift Serverless", "sqlworkbench", "AWS SQL Workbench", "redshift query editor v2", "redshift spectrum"]
  model    = "container"
  prefixes = ["AWS::Redshift::", "AWS::RedshiftServerless::"]
  because  = "AWS runs nodes, operating system and engine and patches them in the window; the customer sizes clusters, sets window and track, opens the network, and looks after database users, encryption and snapshots. Serverless takes sizing and windows away."
  other_models = {
    abstracted = "Serverless takes nodes and windows away: AWS runs and scales them; limits, network, database users, keys and snapshots are the customer's."
  }
  sources    = ["best-practices-wp", "redshift-vuln", "redshift-window"]
  classed_by = "redshift-vuln"

  type "AWS::Redshift::Cluster" {
    title  = "Cluster"
    name   = "ClusterIdentifier"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::Redshift::Snapshot" {
    title  = "Snapshot of a cluster"
    name   = "SnapshotIdentifier"
    traits = ["store"]
  }
  type "AWS::Redshift::EndpointAccess" {
    title  = "Redshift-managed VPC endpoint"
    name   = "EndpointName"
    traits = ["endpoint"]
  }
  type "AWS::Redshift::EndpointAuthorization" {
    title  = "Right of another account to make endpoints"
    traits = ["identity"]
  }
  type "AWS::Redshift::ClusterSubnetGroup" {
    title  = "Subnet group"
    traits = ["setting"]
    bears  = ["net.segmentation"]
  }
  type "AWS::Redshift::ClusterParameterGroup" {
    title  = "Parameter group"
    name   = "ParameterGroupName"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::Redshift::ClusterSecurityGroup" {
    title  = "Security group (EC2-Classic)"
    traits = ["network"]
  }
  type "AWS::Redshift::ClusterSecurityGroupIngress" {
    title  = "Rule of a security group (EC2-Classic)"
    traits = ["network"]
  }
  type "AWS::Redshift::SnapshotSchedule" {
    title  = "Snapshot schedule"
    name   = "ScheduleIdentifier"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
  type "AWS::Redshift::SnapshotCopyGrant" {
    title  = "Grant for copies of snapshots"
    name   = "SnapshotCopyGrantName"
    traits = ["setting"]
    bears  = ["data.keys"]
  }
  type "AWS::Redshift::QEV2IdcApplication" {
    title  = "Identity Center application of the query editor"
    traits = ["identity"]
  }
  type "AWS::RedshiftServerless::Workgroup" {
    title  = "Serverless workgroup"
    name   = "WorkgroupName"
    traits = ["host", "code", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::RedshiftServerless::Namespace" {
    title  = "Serverless namespace"
    name   = "NamespaceName"
    traits = ["store"]
    bears  = ["iam.platform"]
    model  = "abstracted"
  }
  type "AWS::RedshiftServerless::Snapshot" {
    title  = "Snapshot of a namespace"
    name   = "SnapshotName"
    traits = ["store"]
    model  = "abstracted"
  }
  settings = ["AWS::Redshift::EventSubscription", "AWS::Redshift::Integration", "AWS::Redshift::ScheduledAction", "AWS::Redshift::UsageLimit"]
}

override "redshift" {
  on         = ["AWS::Redshift::Cluster"]
  holders    = { "os.patch" = "aws", "plat.patch" = "aws", "plat.update-settings" = "customer", "iam.platform" = "customer" }
  because    = "AWS patches operating system and engine in the window; the customer chooses window and track, may put maintenance off for at most 45 days, and looks after the database's users."
  source     = "redshift-window"
  confidence = "documented"
}

override "redshift-version-upgrade-off" {
  on      = ["AWS::Redshift::Cluster"]
  when    = self.AllowVersionUpgrade == false
  holders = { "plat.patch" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes new engine versions."
      customer = "Allowing the upgrade: until then new versions of the engine are not applied in the window."
    }
  }
  uninherits = { "plat.patch" = "AWS upgrades the engine of a warehouse in its maintenance window." }
  because    = "Where upgrades of versions are switched off, those of the engine wait until the customer allows them."
  source     = "redshift-window"
  confidence = "derived"
  example "applies" { AllowVersionUpgrade = false }
  example "does-not-apply" "the default" { NodeType = "ra3.large" }
  example "does-not-apply" "on" { AllowVersionUpgrade = "true" }
  example "unknown" { AllowVersionUpgrade = unknown("parameter without default") }
}

override "redshift-maintenance-deferred" {
  on      = ["AWS::Redshift::Cluster"]
  when    = self.DeferMaintenance == true
  holders = { "os.patch" = "shared", "plat.patch" = "shared" }
  modes   = { "os.patch" = "configured", "plat.patch" = "configured" }
  parts = {
    "os.patch" = {
      aws      = "Patches the nodes in the window once the deferral is over, and at once when it must."
      customer = "Having put maintenance off: until the deferral ends, fixes of the operating system wait."
    }
    "plat.patch" = {
      aws      = "Patches the engine in the window once the deferral is over, and at once when it must."
      customer = "Having put maintenance off: until the deferral ends, fixes of the engine wait."
    }
  }
  uninherits = { "plat.patch" = "AWS patches a warehouse in its weekly maintenance window." }
  because    = "While maintenance is deferred, for at most 45 days, AWS does not patch the cluster, except where it must."
  source     = "redshift-window"
  confidence = "documented"
  example "applies" { DeferMaintenance = true }
  example "does-not-apply" { NodeType = "ra3.large" }
  example "unknown" { DeferMaintenance = unknown("parameter without default") }
}

override "redshift-capacity" {
  on      = ["AWS::Redshift::Cluster"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Replaces failed nodes, and keeps what managed storage holds."
      customer = "Node type, number of nodes, concurrency scaling."
    }
  }
  because    = "The nodes are sized by the customer."
  source     = "redshift-window"
  confidence = "derived"
}

override "redshift-default-encryption" {
  on      = ["AWS::Redshift::Cluster", "AWS::Redshift::Snapshot"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts clusters that are newly made, with a key of its own if no other is named."
      customer = "Encrypting clusters from before January 2025 and those restored from unencrypted snapshots, and choosing the key."
    }
  }
  because    = "New clusters are encrypted by default; older ones stay as they were made."
  source     = "redshift-defaults"
  since      = "2025-01-10"
  confidence = "documented"
}

override "redshift-default-key" {
  on      = ["AWS::Redshift::Cluster"]
  holders = { "data.keys" = "shared" }
  parts = {
    "data.keys" = {
      aws      = "Keeps and changes the key that it owns, which encrypts a cluster when no other is named."
      customer = "Naming a KMS key of its own where the rules ask for one, and its policy and rotation."
    }
  }
  because    = "Clusters are encrypted with a key that AWS owns unless one of the customer's is named."
  source     = "redshift-defaults"
  since      = "2025-01-10"
  confidence = "derived"
}

override "redshift-serverless" {
  on      = ["AWS::RedshiftServerless::Workgroup"]
  holders = { "net.firewall" = "customer", "net.segmentation" = "customer", "svc.capacity" = "shared", "iam.platform" = "customer" }
  parts = {
    "svc.capacity" = {
      aws      = "Adds and removes capacity with the load."
      customer = "Base capacity, and the upper bounds of use and cost."
    }
  }
  because    = "There are no nodes and no windows; the workgroup still stands in the customer's subnets behind its security groups, and has database users."
  source     = "redshift-serverless"
  confidence = "derived"
}

override "redshift-serverless-track" {
  on      = ["AWS::RedshiftServerless::Workgroup"]
  holders = { "plat.update-settings" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Brings new versions to the workgroup by itself: there is no window."
      customer = "Choosing the track: the current versions, or those before them."
    }
  }
  because    = "A workgroup follows a track, which the customer may change."
  source     = "redshift-serverless"
  confidence = "derived"
}

override "redshift-serverless-users" {
  on         = ["AWS::RedshiftServerless::Namespace"]
  holders    = { "iam.platform" = "customer" }
  because    = "The namespace keeps the database's users, its administrator among them, which IAM does not rule."
  source     = "redshift-serverless"
  confidence = "derived"
}

override "redshift-serverless-encryption" {
  on      = ["AWS::RedshiftServerless::Namespace", "AWS::RedshiftServerless::Snapshot"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every namespace and its snapshots, with a key of its own if no other is named."
      customer = "Naming a KMS key where AWS's own is not enough."
    }
  }
  because    = "Redshift Serverless always encrypts; only the key is a choice."
  source     = "redshift-serverless"
  confidence = "derived"
}
