check "rds-instance-minor-upgrades-automatic" {
  title          = "RDS instances let AWS install minor engine versions"
  responsibility = "plat.update-settings"
  resource       = "AWS::RDS::DBInstance"
  severity       = "high"
  applies        = !startswith(self.Engine, "custom-")
  condition      = coalesce(self.AutoMinorVersionUpgrade, true) == true
  why            = "AWS patches the engine only where it is let: switched off, security fixes that come as minor versions wait for the customer."
  fix            = "Set AutoMinorVersionUpgrade to true, or leave it out: it is AWS's default."
  remedy         = { AutoMinorVersionUpgrade = true }
  uninherits     = { "plat.patch" = "AWS installs new minor versions of the engine by itself." }
  source         = "rds-maint"
  example "pass" "AWS's default" { Engine = "mysql" }
  example "pass" { AutoMinorVersionUpgrade = "true" }
  example "fail" { AutoMinorVersionUpgrade = "false" }
  example "unknown" { AutoMinorVersionUpgrade = unknown("parameter without default") }
  example "not-applicable" { Engine = "custom-oracle-ee" }
}

check "rds-instance-maintenance-window-set" {
  title          = "RDS instances have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  condition      = self.PreferredMaintenanceWindow != null
  why            = "Otherwise AWS draws the half hour in which it patches, and somebody puts the patch off when it comes at the wrong time."
  fix            = "Set PreferredMaintenanceWindow, for instance sun:03:00-sun:03:30."
  source         = "rds-maint"
  example "pass" { PreferredMaintenanceWindow = "sun:03:00-sun:03:30" }
  example "fail" {}
  example "unknown" { PreferredMaintenanceWindow = unknown("parameter without default") }
}

check "rds-instance-storage-grows" {
  title          = "RDS instances may enlarge their storage by themselves"
  responsibility = "ops.resilience"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  applies        = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora") && !startswith(self.Engine, "custom-")
  condition      = self.MaxAllocatedStorage != null && !(self.MaxAllocatedStorage <= coalesce(self.AllocatedStorage, 0))
  why            = "A database whose storage is full stops writing; RDS enlarges it in time only up to a limit that somebody has set."
  fix            = "Set MaxAllocatedStorage well above AllocatedStorage."
  uninherits     = { "svc.capacity" = "RDS enlarges the storage by itself before it is full." }
  source         = "rds-storage-autoscaling"
  example "pass" {
    AllocatedStorage    = "100"
    MaxAllocatedStorage = 500
  }
  example "fail" "AWS's default" { AllocatedStorage = 100 }
  example "fail" "no room" {
    AllocatedStorage    = 100
    MaxAllocatedStorage = 100
  }
  example "unknown" {
    AllocatedStorage    = 100
    MaxAllocatedStorage = unknown("parameter without default")
  }
  example "not-applicable" { Engine = "aurora-mysql" }
}

check "rds-instance-engine-version-supported" {
  title          = "RDS instances run an engine version within its standard support"
  responsibility = "plat.update-settings"
  resource       = "AWS::RDS::DBInstance"
  severity       = "high"
  condition = alltrue([
    for v in local.support_ends : !(self.Engine == v.engine && (self.EngineVersion == v.version || startswith(self.EngineVersion, "${v.version}."))) || timecmp("${date}T00:00:00Z", "${v.end}T00:00:00Z") <= 0
  ])
  why        = "After the end of standard support fixes come only with Extended Support, at a price, or not at all; moving to a new major version is the customer's step. (Engines with published dates: MySQL, MariaDB, PostgreSQL, Aurora.)"
  fix        = "Set EngineVersion to a supported major version and AllowMajorVersionUpgrade to true for the move."
  uninherits = { "plat.patch" = "AWS fixes the engine for as long as the database runs." }
  source     = "rds-mysql-versions"
  example "pass" "current" {
    Engine        = "mysql"
    EngineVersion = "8.4.5"
  }
  example "pass" "AWS's choice" { Engine = "postgres" }
  example "pass" "another engine's number" {
    Engine        = "mariadb"
    EngineVersion = "11.4.4"
  }
  example "fail" "MySQL" {
    Engine        = "mysql"
    EngineVersion = "5.7.44"
  }
  example "fail" "major version only" {
    Engine        = "postgres"
    EngineVersion = "12"
  }
  example "unknown" {
    Engine        = "mysql"
    EngineVersion = unknown("parameter without default")
  }
}

check "rds-instance-master-password-not-written-out" {
  title          = "RDS instances have no master password in the source"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBInstance"
  severity       = "critical"
  condition      = !is_literal(self.MasterUserPassword) || self.ManageMasterUserPassword == true
  why            = "A password in a template is known to everybody who reads the repository, for ever."
  fix            = "Set ManageMasterUserPassword to true, or take MasterUserPassword from Secrets Manager by a dynamic reference."
  example "pass" "kept by AWS" { ManageMasterUserPassword = true }
  example "pass" "from a snapshot" { DBSnapshotIdentifier = "before" }
  example "pass" "from a secret" { MasterUserPassword = "{{resolve:secretsmanager:db:SecretString:password}}" }
  example "fail" { MasterUserPassword = "correct-horse-battery" }
  example "unknown" {
    ManageMasterUserPassword = unknown("parameter without default")
    MasterUserPassword       = "correct-horse-battery"
  }
}

check "rds-instance-master-password-managed" {
  title          = "RDS instances leave the master password to Secrets Manager"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  applies        = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora") && self.SourceDBInstanceIdentifier == null && self.DBSnapshotIdentifier == null && !startswith(self.Engine, "custom-")
  condition      = self.ManageMasterUserPassword == true
  why            = "A password that RDS makes and rotates is never seen by people and never grows old."
  fix            = "Set ManageMasterUserPassword to true and drop MasterUserPassword."
  source         = "rds-security"
  example "pass" { ManageMasterUserPassword = true }
  example "fail" { MasterUserPassword = "{{resolve:ssm-secure:db:1}}" }
  example "unknown" { ManageMasterUserPassword = unknown("parameter without default") }
  example "not-applicable" { DBSnapshotIdentifier = "before" }
}

check "rds-instance-admin-name-own" {
  title          = "RDS instances have an administrator with a name of its own"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  condition      = !contains(local.default_admins, lower(self.MasterUsername))
  why            = "The usual names are tried first by whoever guesses passwords."
  fix            = "Set MasterUsername to another name; it cannot be changed later."
  example "pass" { MasterUsername = "keeper" }
  example "pass" "from a snapshot" { DBSnapshotIdentifier = "before" }
  example "fail" { MasterUsername = "Admin" }
  example "unknown" { MasterUsername = unknown("parameter without default") }
}

check "rds-instance-iam-log-in-on" {
  title          = "RDS instances accept log-ins by IAM"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBInstance"
  severity       = "medium"
  applies        = contains(local.iam_login_engines, self.Engine) && self.DBClusterIdentifier == null
  condition      = self.EnableIAMDatabaseAuthentication == true
  why            = "Database passwords live outside IAM: they are shared, seldom changed, and outlive the people who know them."
  fix            = "Set EnableIAMDatabaseAuthentication to true."
  remedy         = { EnableIAMDatabaseAuthentication = true }
  source         = "rds-security"
  example "pass" {
    Engine                          = "postgres"
    EnableIAMDatabaseAuthentication = true
  }
  example "fail" { Engine = "mysql" }
  example "unknown" {
    Engine                          = "mysql"
    EnableIAMDatabaseAuthentication = unknown("parameter without default")
  }
  example "not-applicable" { Engine = "sqlserver-se" }
}

check "rds-instance-exports-logs" {
  title          = "RDS instances send their logs to CloudWatch Logs"
  responsibility = "ops.logging"
  resource       = "AWS::RDS::DBInstance"
  severity       = "medium"
  applies        = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora") && !startswith(self.Engine, "custom-")
  condition      = length(self.EnableCloudwatchLogsExports) > 0
  why            = "On the instance the logs rotate away within days, and go with it."
  fix            = "List the engine's logs in EnableCloudwatchLogsExports (postgresql; error, audit, slowquery; ...)."
  example "pass" { EnableCloudwatchLogsExports = ["postgresql"] }
  example "fail" "none" {}
  example "fail" "empty" { EnableCloudwatchLogsExports = [] }
  example "unknown" { EnableCloudwatchLogsExports = unknown("parameter without default") }
  example "not-applicable" { Engine = "aurora-mysql" }
}

check "rds-instance-enhanced-monitoring-on" {
  title          = "RDS instances report on their operating system"
  responsibility = "ops.logging"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  condition      = coalesce(self.MonitoringInterval, 0) > 0
  why            = "The operating system is AWS's and out of sight; Enhanced Monitoring is the only view of it."
  fix            = "Set MonitoringInterval to 60 or less, and MonitoringRoleArn."
  example "pass" { MonitoringInterval = "60" }
  example "fail" "AWS's default" {}
  example "fail" "off" { MonitoringInterval = 0 }
  example "unknown" { MonitoringInterval = unknown("parameter without default") }
}

check "rds-instance-performance-insights-on" {
  title          = "RDS instances have Performance Insights on"
  responsibility = "ops.logging"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  condition      = self.EnablePerformanceInsights == true
  why            = "Tuning is the customer's part; without it nobody sees which statements load the database, wanted or not."
  fix            = "Set EnablePerformanceInsights to true."
  remedy         = { EnablePerformanceInsights = true }
  example "pass" { EnablePerformanceInsights = true }
  example "fail" { EnablePerformanceInsights = false }
  example "unknown" { EnablePerformanceInsights = unknown("parameter without default") }
}

check "rds-instance-performance-insights-key-customer-managed" {
  title          = "RDS Performance Insights are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  applies        = self.EnablePerformanceInsights == true
  condition      = self.PerformanceInsightsKMSKeyId != null && (referenced(self.PerformanceInsightsKMSKeyId) != null || !endswith(self.PerformanceInsightsKMSKeyId, "alias/aws/rds"))
  why            = "Statements, with whatever stands in them, are kept under a key whose policy cannot be narrowed."
  fix            = "Name a customer managed key in PerformanceInsightsKMSKeyId; it cannot be changed later."
  example "pass" {
    EnablePerformanceInsights   = true
    PerformanceInsightsKMSKeyId = "arn:aws:kms:eu-west-1:111122223333:key/0a1b"
  }
  example "fail" { EnablePerformanceInsights = true }
  example "unknown" {
    EnablePerformanceInsights   = true
    PerformanceInsightsKMSKeyId = unknown("parameter without default")
  }
  example "not-applicable" {}
}

check "rds-instance-critical-events-subscribed" {
  title          = "Somebody is told of critical events of RDS instances"
  responsibility = "ops.health-watch"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  condition = anytrue([
    for s in resources("AWS::RDS::EventSubscription") : coalesce(s.Enabled, true) == true && (s.SourceType == null || s.SourceType == "db-instance") && (s.EventCategories == null || alltrue([for c in local.critical_events : contains(s.EventCategories, c)]))
  ])
  why = "AWS announces maintenance, changes and failures, but only to those who subscribe."
  fix = "Add an AWS::RDS::EventSubscription for SourceType db-instance with EventCategories maintenance, configuration change and failure."
  example "pass" {
    Engine = "mysql"
    resource "AWS::RDS::EventSubscription" "Events" {
      SnsTopicArn     = "arn:aws:sns:eu-west-1:111122223333:databases"
      SourceType      = "db-instance"
      EventCategories = ["maintenance", "configuration change", "failure"]
    }
  }
  example "fail" "none" { Engine = "mysql" }
  example "fail" "failures only" {
    Engine = "mysql"
    resource "AWS::RDS::EventSubscription" "Events" {
      SnsTopicArn     = "arn:aws:sns:eu-west-1:111122223333:databases"
      SourceType      = "db-instance"
      EventCategories = ["failure"]
    }
  }
  example "unknown" {
    Engine = "mysql"
    resource "AWS::RDS::EventSubscription" "Events" {
      SnsTopicArn = "arn:aws:sns:eu-west-1:111122223333:databases"
      SourceType  = "db-instance"
      Enabled     = unknown("parameter without default")
    }
  }
}

check "rds-event-subscription-enabled" {
  title          = "RDS event subscriptions are switched on"
  responsibility = "ops.health-watch"
  resource       = "AWS::RDS::EventSubscription"
  severity       = "medium"
  condition      = coalesce(self.Enabled, true) == true
  why            = "A subscription that is off looks as if somebody were told."
  fix            = "Set Enabled to true, or leave it out."
  remedy         = { Enabled = true }
  example "pass" "AWS's default" { SnsTopicArn = "arn:aws:sns:eu-west-1:111122223333:databases" }
  example "fail" { Enabled = "false" }
  example "unknown" { Enabled = unknown("parameter without default") }
}
