locals {
  extended_support_engines = ["aurora", "aurora-mysql", "aurora-postgresql", "mysql", "postgres"]
  default_ports            = [3306, 5432, 1521, 1433, 50000]
  # The port of an engine where none is set, by the beginning of its name.
  engine_ports = {
    "aurora-mysql"      = 3306
    "aurora-postgresql" = 5432
    "custom-oracle"     = 1521
    "custom-sqlserver"  = 1433
    "db2"               = 50000
    "mariadb"           = 3306
    "mysql"             = 3306
    "oracle"            = 1521
    "postgres"          = 5432
    "sqlserver"         = 1433
  }
  default_admins    = ["admin", "administrator", "postgres", "root", "master", "sa", "rdsadmin"]
  critical_events   = ["maintenance", "configuration change", "failure"]
  iam_login_engines = ["mysql", "mariadb", "postgres"]
  tls_engines       = ["mysql", "mariadb", "postgres", "sqlserver-ee", "sqlserver-se", "sqlserver-ex", "sqlserver-web"]

  # The day from which Aurora encrypts every new cluster (source aurora-encryption-default).
  aurora_encrypts_since = "2026-02-18"
}

service "rds" {
  title      = "Amazon RDS and Aurora"
  names      = ["aurora", "relational-database-service", "rds-custom", "rds-proxy", "Amazon Relational Database Service", "Amazon RDS", "rds-data", "AWS RDS DataService", "RDS Data", "dbqms", "Database Query Metadata Service", "Amazon RDS Data API", "rds-db", "Amazon RDS IAM Authentication"]
  model      = "container"
  prefixes   = ["AWS::RDS::"]
  because    = "AWS installs, patches and runs the operating system and the engine and gives no shell; the customer sets up network access, encryption, logins, backups and windows, and tunes its queries."
  sources    = ["best-practices-wp", "rds-welcome", "rds-security", "rds-noshell", "rds-maint", "rds-backups"]
  classed_by = "best-practices-wp"
  documents = {
    "os.patch"             = "rds-welcome"
    "plat.install"         = "rds-welcome"
    "plat.patch"           = "rds-maint"
    "plat.update-settings" = "rds-maint"
    "svc.capacity"         = "rds-welcome"
    "os.host-access"       = "rds-noshell"
    "data.backup"          = "rds-backups"
    "ops.resilience"       = "rds-welcome"
    "net.firewall"         = "rds-security"
    "iam.platform"         = "rds-security"
    "data.encrypt-rest"    = "rds-security"
  }

  type "AWS::RDS::DBInstance" {
    title  = "DB instance"
    name   = "DBInstanceIdentifier"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::RDS::DBCluster" {
    title  = "DB cluster"
    name   = "DBClusterIdentifier"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::RDS::DBShardGroup" {
    title  = "DB shard group"
    name   = "DBShardGroupIdentifier"
    traits = ["host", "endpoint"]
  }
  type "AWS::RDS::GlobalCluster" {
    title  = "Global database"
    name   = "GlobalClusterIdentifier"
    traits = ["store"]
  }
  type "AWS::RDS::DBProxy" {
    title  = "DB proxy"
    name   = "DBProxyName"
    traits = ["host", "endpoint"]
  }
  type "AWS::RDS::DBProxyEndpoint" {
    title  = "DB proxy endpoint"
    name   = "DBProxyEndpointName"
    traits = ["endpoint"]
  }
  type "AWS::RDS::DBSnapshot" {
    title  = "DB snapshot"
    name   = "DBSnapshotIdentifier"
    traits = ["store"]
  }
  type "AWS::RDS::ClusterSnapshot" {
    title  = "DB cluster snapshot"
    name   = "DBClusterSnapshotIdentifier"
    traits = ["store"]
  }
  type "AWS::RDS::SnapshotPermission" {
    title  = "Whom a snapshot is shared with (Terraform only)"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::RDS::SnapshotCopy" {
    title  = "Copy of a snapshot (Terraform only)"
    traits = ["store"]
  }
  type "AWS::RDS::DBSubnetGroup" {
    title  = "DB subnet group"
    name   = "DBSubnetGroupName"
    traits = ["setting"]
    bears  = ["net.segmentation"]
  }
  type "AWS::RDS::DBSecurityGroup" {
    title  = "DB security group (EC2-Classic)"
    traits = ["network"]
  }
  type "AWS::RDS::DBSecurityGroupIngress" {
    title  = "Rule of a DB security group (EC2-Classic)"
    traits = ["network"]
  }
  type "AWS::RDS::DBParameterGroup" {
    title  = "DB parameter group"
    name   = "DBParameterGroupName"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::RDS::DBClusterParameterGroup" {
    title  = "DB cluster parameter group"
    name   = "DBClusterParameterGroupName"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::RDS::OptionGroup" {
    title   = "Option group"
    name    = "OptionGroupName"
    traits  = ["setting"]
    secrets = ["OptionConfigurations.OptionSettings.Value"]
  }
  type "AWS::RDS::EventSubscription" {
    title  = "Event subscription"
    name   = "SubscriptionName"
    traits = ["setting"]
  }
  type "AWS::RDS::CustomDBEngineVersion" {
    title  = "Custom engine version (RDS Custom)"
    traits = ["setting"]
    bears  = ["plat.install"]
  }
  settings = ["AWS::RDS::DBProxyTargetGroup", "AWS::RDS::Integration"]
}

override "rds-split" {
  on      = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  holders = { "data.backup" = "shared", "ops.resilience" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Takes a daily backup and keeps the logs in between, as long as backups are on."
      customer = "Leaving backups on (a retention of 0 days turns them off), keeping them long enough, and trying the restore."
    }
    "ops.resilience" = {
      aws      = "Replicates to a standby and fails over, when there is one."
      customer = "Ordering the standby (Multi-AZ, a reader in another zone) and an application that connects again after a failover."
    }
  }
  because    = "The user guide's table gives backups and high availability of RDS to AWS, but both hang on switches that the customer holds."
  source     = "rds-welcome"
  confidence = "derived"
}

override "aurora" {
  on      = ["AWS::RDS::DBCluster"]
  when    = startswith(self.Engine, "aurora")
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Keeps the data in three zones and promotes a reader when the writer fails."
      customer = "At least one reader in another zone, a global database where a Region must not matter, and tried failovers."
    }
  }
  because    = "AWS hosts Aurora's software and infrastructure, but with the writer alone a failure lasts until a new one is built; readers are the customer's choice."
  source     = "aurora-overview"
  confidence = "documented"
  example "applies" { Engine = "aurora-postgresql" }
  example "does-not-apply" { Engine = "postgres" }
  example "unknown" { Engine = unknown("parameter without default") }
}

override "aurora-default-encryption" {
  on      = ["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]
  when    = startswith(self.Engine, "aurora")
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every new cluster, and what is restored into one, with a key of its own if no other is named."
      customer = "Clusters from before February 2026, their snapshots, clones and replicas, and choosing the key."
    }
  }
  because    = "Aurora encrypts every cluster that is made since 18 February 2026, whatever the request says, and with it the storage of its instances; older ones stay as they were made."
  source     = "aurora-encryption-default"
  since      = "2026-02-18"
  confidence = "documented"
  example "applies" { Engine = "aurora-postgresql" }
  example "does-not-apply" { Engine = "postgres" }
  example "unknown" { Engine = unknown("parameter without default") }
}

override "aurora-capacity-range" {
  on      = ["AWS::RDS::DBCluster"]
  when    = self.ServerlessV2ScalingConfiguration != null || self.ScalingConfiguration != null
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Adds and removes capacity with the load, within the range."
      customer = "Setting the smallest and largest capacity: at the upper end the database stops growing."
    }
  }
  because    = "Serverless capacity scales by itself, but between limits that the customer sets."
  source     = "aurora-overview"
  confidence = "derived"
  example "applies" {
    ServerlessV2ScalingConfiguration = { MinCapacity = 0.5, MaxCapacity = 8 }
  }
  example "does-not-apply" { Engine = "aurora-postgresql" }
  example "unknown" { ServerlessV2ScalingConfiguration = unknown("value of another module") }
}

override "rds-custom-oracle" {
  on   = ["AWS::RDS::DBInstance"]
  when = startswith(self.Engine, "custom-oracle")
  holders = {
    "os.patch"         = "customer"
    "os.configuration" = "shared"
    "os.host-access"   = "customer"
    "plat.install"     = "shared"
    "plat.patch"       = "shared"
    "data.backup"      = "shared"
    "svc.capacity"     = "shared"
    "ops.resilience"   = "customer"
  }
  modes = { "os.patch" = "provided", "os.host-access" = "configured", "ops.resilience" = "provided" }
  parts = {
    "os.patch" = {
      customer = "Patches the operating system of the instance over its own login, within the support perimeter."
    }
    "os.host-access" = {
      customer = "Who may log in to the host, by Session Manager or SSH."
    }
    "ops.resilience" = {
      customer = "Builds and tries replicas and failover itself."
    }
    "os.configuration" = {
      aws      = "Installs the operating system when the instance is created."
      customer = "Every change to it from then on, without breaking what RDS Custom needs to run (its support perimeter)."
    }
    "plat.install" = {
      aws      = "Installs the database from the files it is given."
      customer = "Bringing the installation files and patches as a custom engine version (CEV), and the licences."
    }
    "plat.patch" = {
      aws      = "Applies the engine version that the customer chose, by replacing the database home."
      customer = "Building a CEV with the patches, choosing when to move to it, and one-off patches."
    }
    "data.backup" = {
      aws      = "Takes snapshots and archives the logs while automation runs."
      customer = "Leaving automation and retention on, not breaking them from inside the host, and trying restores."
    }
    "svc.capacity" = {
      aws      = "Changes storage and instance class on request."
      customer = "Deciding when, and making sure that changes made on the host do not get in the way."
    }
  }
  because    = "RDS Custom opens host and database to the customer. The printed table has OS patching and high availability as the customer's, and OS installation, database install, patching, backups and scaling as shared; that OS configuration is shared follows its row 'OS installation', host access follows from the shell that comes with it."
  uninherits = { "os.patch" = "AWS patches the operating system under an RDS database.", "ops.resilience" = "RDS fails over to a standby when a zone fails." }
  source     = "rds-custom"
  since      = "2021-10-26"
  confidence = "documented"
  example "applies" { Engine = "custom-oracle-ee" }
  example "does-not-apply" { Engine = "oracle-ee" }
  example "unknown" { Engine = unknown("parameter without default") }
}

override "rds-custom-oracle-ended" {
  inherit = "service-ended"
  on      = ["AWS::RDS::DBInstance"]
  when    = startswith(self.Engine, "custom-oracle")
  because = "AWS ended support of RDS Custom for Oracle on 2027-03-31: moving the database to EC2 or RDS is what is left."
  source  = "rds-custom-oracle-end"
  since   = "2027-04-01"
  example "applies" { Engine = "custom-oracle-ee" }
  example "does-not-apply" { Engine = "custom-sqlserver-se" }
  example "unknown" { Engine = unknown("parameter without default") }
}

override "rds-custom-sqlserver" {
  on   = ["AWS::RDS::DBInstance"]
  when = startswith(self.Engine, "custom-sqlserver")
  holders = {
    "os.patch"         = "aws"
    "os.configuration" = "aws"
    "os.host-access"   = "customer"
    "plat.install"     = "aws"
    "plat.patch"       = "aws"
    "data.backup"      = "shared"
    "svc.capacity"     = "shared"
    "ops.resilience"   = "customer"
  }
  modes = { "os.host-access" = "configured", "ops.resilience" = "provided" }
  parts = {
    "os.host-access" = {
      customer = "Who may log in to the host, by Session Manager or RDP."
    }
    "ops.resilience" = {
      customer = "Builds and tries its standby and the failover."
    }
    "data.backup" = {
      aws      = "Takes snapshots and log backups while automation runs."
      customer = "Leaving automation and retention on, not breaking them from inside the host, and trying restores."
    }
    "svc.capacity" = {
      aws      = "Changes storage and instance class on request."
      customer = "Deciding when, and making sure that changes made on the host do not get in the way."
    }
  }
  because    = "The printed table (June 2023) has OS and database install and patching as AWS's, scaling and backups as shared, high availability as the customer's. OS configuration follows its row 'OS installation' (AWS), although the customer may change the OS and then answers for the change; with media or an image of its own (CEV), that image is the customer's to keep current. The guide has documented Multi-AZ since, so the row on high availability may be out of date."
  source     = "rds-custom"
  since      = "2021-12-01"
  confidence = "documented"
  example "applies" { Engine = "custom-sqlserver-se" }
  example "does-not-apply" { Engine = "sqlserver-se" }
  example "unknown" { Engine = unknown("parameter without default") }
}

# A custom engine version ends in a name of the customer's (15.00.4249.2.my_cev1), AWS's own versions in v1.
override "rds-custom-sqlserver-own-image" {
  on      = ["AWS::RDS::DBInstance"]
  when    = startswith(self.Engine, "custom-sqlserver") && length(regexall("\\.[A-Za-z_-]{3}", self.EngineVersion)) > 0
  holders = { "os.patch" = "shared", "os.configuration" = "shared", "plat.install" = "shared", "plat.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Starts the instance from the customer's image and replaces it when told to move to another engine version."
      customer = "Builds the image anew from a patched Windows, makes a new engine version of it, and moves the instance there."
    }
    "os.configuration" = {
      aws      = "Sets up what RDS Custom itself needs on the host."
      customer = "Everything else in the image, within the support perimeter."
    }
    "plat.install" = {
      aws      = "Creates instances from the engine version that it is given."
      customer = "Installing SQL Server from media and licences of its own into the image."
    }
    "plat.patch" = {
      aws      = "Moves the instance to a newer engine version on request."
      customer = "Installing cumulative updates into the image and making a new engine version of it."
    }
  }
  because    = "The engine version is made from a Windows image into which the customer installed SQL Server from its own media."
  source     = "rds-custom-byom"
  uninherits = { "os.patch" = "AWS patches Windows under an RDS database.", "plat.patch" = "AWS patches SQL Server on RDS." }
  confidence = "derived"
  example "applies" {
    Engine        = "custom-sqlserver-se"
    EngineVersion = "15.00.4249.2.my_cevtest"
  }
  example "does-not-apply" {
    Engine        = "custom-sqlserver-se"
    EngineVersion = "15.00.4249.2.v1"
  }
  example "does-not-apply" "AWS's choice" { Engine = "custom-sqlserver-se" }
  example "unknown" {
    Engine        = "custom-sqlserver-se"
    EngineVersion = unknown("parameter without default")
  }
}

# Subnets that are not in sight say nothing: without evidence of an Outpost the instance counts as standing in a Region.
override "rds-outposts" {
  inherit = "outpost"
  on      = ["AWS::RDS::DBInstance"]
  when    = self.BackupTarget == "outposts" || (is_known(anytrue([for s in referenced(referenced(self.DBSubnetGroupName).SubnetIds) : s.OutpostArn != null])) && anytrue([for s in referenced(referenced(self.DBSubnetGroupName).SubnetIds) : s.OutpostArn != null]))
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Replicates to a standby on another Outpost and fails over."
      customer = "Two Outposts, the network between them and the link to their Region, without which there is no failover."
    }
  }
  because = "The instance runs in a rack on the customer's premises; availability on Outposts is shared by the guide's own words, the site follows from where the rack stands."
  source  = "rds-outposts"
  example "applies" {
    DBSubnetGroupName = ref("Group")
    resource "AWS::RDS::DBSubnetGroup" "Group" { SubnetIds = [ref("Subnet")] }
    resource "AWS::EC2::Subnet" "Subnet" { OutpostArn = "arn:aws:outposts:eu-west-1:111122223333:outpost/op-0a1b" }
  }
  example "applies" "backups on the Outpost" { BackupTarget = "outposts" }
  example "does-not-apply" { Engine = "mysql" }
  example "does-not-apply" "subnets in a Region" {
    DBSubnetGroupName = ref("Group")
    resource "AWS::RDS::DBSubnetGroup" "Group" { SubnetIds = [ref("Subnet")] }
    resource "AWS::EC2::Subnet" "Subnet" { CidrBlock = "10.0.0.0/24" }
  }
  example "unknown" { BackupTarget = unknown("parameter without default") }
}

override "rds-proxy-and-shards" {
  on         = ["AWS::RDS::DBShardGroup", "AWS::RDS::DBProxy"]
  holders    = { "os.patch" = "aws", "plat.patch" = "aws", "plat.update-settings" = "aws", "ops.resilience" = "aws" }
  because    = "Proxies and shard groups have no window and no version of their own to choose; AWS runs them over several zones."
  source     = "rds-security"
  confidence = "derived"
}

override "rds-minor-upgrades-off" {
  on      = ["AWS::RDS::DBInstance"]
  when    = self.AutoMinorVersionUpgrade == false && !startswith(self.Engine, "custom-")
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes the minor versions, and installs by itself only what it declares mandatory."
      customer = "Installs the minor versions, and with them the fixes that they carry."
    }
    "plat.update-settings" = {
      customer = "Switching automatic minor upgrades on again, or a plan for installing them."
    }
  }
  because    = "With automatic minor upgrades off, fixes that come as minor versions wait for the customer; only required patches are scheduled by AWS."
  source     = "rds-maint"
  confidence = "derived"
  example "applies" { AutoMinorVersionUpgrade = false }
  example "applies" "as text" { AutoMinorVersionUpgrade = "false" }
  example "does-not-apply" { Engine = "mysql" }
  example "unknown" { AutoMinorVersionUpgrade = unknown("parameter without default") }
}

override "rds-backups-off" {
  on      = ["AWS::RDS::DBInstance"]
  when    = self.BackupRetentionPeriod == 0 && self.DBClusterIdentifier == null && self.SourceDBInstanceIdentifier == null
  holders = { "data.backup" = "customer" }
  modes   = { "data.backup" = "provided" }
  parts = {
    "data.backup" = {
      customer = "Every backup: with a retention of 0 days AWS takes none and keeps no logs to restore to a point in time."
    }
  }
  because    = "A retention of 0 days turns the automated backups off."
  source     = "rds-backups"
  confidence = "documented"
  example "applies" { BackupRetentionPeriod = 0 }
  example "does-not-apply" { BackupRetentionPeriod = 7 }
  example "does-not-apply" "AWS's default" { Engine = "mysql" }
  example "unknown" { BackupRetentionPeriod = unknown("parameter without default") }
}

# Only MySQL, PostgreSQL and Aurora have Extended Support.
override "rds-extended-support" {
  on      = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  when    = contains(local.extended_support_engines, self.Engine) && !in_standard_support(meta.VersionSupport, self.Engine, self.EngineVersion, date)
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Supplies fixes of critical and high flaws for up to three more years, at a price, and may install the worst by itself."
      customer = "Installs those fixes."
    }
    "plat.update-settings" = {
      customer = "Moving to a supported major version before Extended Support ends as well."
    }
  }
  because    = "Past the end of standard support the database is in Extended Support: AWS supplies fixes, and applying them is, by the guide's own words, the customer's."
  source     = "rds-extended-support"
  confidence = "documented"
  example "applies" {
    Engine        = "mysql"
    EngineVersion = "5.7.44"
  }
  example "applies" "Aurora" {
    Engine        = "aurora-mysql"
    EngineVersion = "5.7.mysql_aurora.2.12.5"
  }
  example "does-not-apply" {
    Engine        = "mysql"
    EngineVersion = "8.4.5"
  }
  example "does-not-apply" "AWS's choice" { Engine = "postgres" }
  example "does-not-apply" "by the account's own answer" {
    Engine        = "postgres"
    EngineVersion = "99.1"
    meta { VersionSupport = { ToldBy = "rds:DescribeDBMajorEngineVersions", StandardUntil = "2099-02-28T23:59:59.999Z" } }
  }
  example "unknown" {
    Engine        = "mysql"
    EngineVersion = unknown("parameter without default")
  }
}
