check "rds-instance-storage-grows" {
  title          = "RDS instances may enlarge their storage by themselves"
  responsibility = "ops.resilience"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  applies        = self.DBClusterIdentifier == null && !startswith(self.Engine, "aurora") && !startswith(self.Engine, "custom-")
  condition      = self.MaxAllocatedStorage != null && !(self.MaxAllocatedStorage <= coalesce(self.AllocatedStorage, 0))
  why            = "A database whose storage is full stops writing; RDS enlarges it in time only up to a limit that somebody has set."
  fix            = "Set {MaxAllocatedStorage} well above {AllocatedStorage}."
  uninherits     = { "svc.capacity" = "RDS enlarges the storage by itself before it is full." }
  source         = "rds-storage-autoscaling"
  confidence     = "derived"
  example "pass" { AllocatedStorage = "100", MaxAllocatedStorage = 500 }
  example "fail" "AWS's default" { AllocatedStorage = 100 }
  example "fail" "no room" { AllocatedStorage = 100, MaxAllocatedStorage = 100 }
  example "not-applicable" { Engine = "aurora-mysql" }
}

check "rds-instance-iam-log-in-on" {
  title          = "RDS instances accept logins by IAM"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBInstance"
  severity       = "medium"
  level          = "thorough"
  applies        = contains(local.iam_login_engines, self.Engine) && self.DBClusterIdentifier == null
  condition      = self.EnableIAMDatabaseAuthentication == true
  why            = "Database passwords live outside IAM: they are shared, seldom changed, and outlive the people who know them."
  fix            = "Set {EnableIAMDatabaseAuthentication} to true."
  remedy         = { EnableIAMDatabaseAuthentication = true }
  source         = "rds-security"
  example "pass" { Engine = "postgres", EnableIAMDatabaseAuthentication = true }
  example "fail" { Engine = "mysql" }
  example "not-applicable" { Engine = "sqlserver-se" }
}

check "rds-instance-enhanced-monitoring-on" {
  title          = "RDS instances report on their operating system"
  responsibility = "ops.logging"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  condition      = coalesce(self.MonitoringInterval, 0) > 0
  why            = "The operating system is AWS's and out of sight; Enhanced Monitoring is the only view of it."
  fix            = "Set {MonitoringInterval} to 60 or less, and {MonitoringRoleArn}."
  example "pass" { MonitoringInterval = "60" }
  example "fail" "AWS's default" {}
  example "fail" "off" { MonitoringInterval = 0 }
}

check "rds-instance-performance-insights-on" {
  title          = "RDS instances have Performance Insights on"
  responsibility = "ops.logging"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  like           = on(self.EnablePerformanceInsights)
  why            = "Tuning is the customer's part; without it nobody sees which statements load the database, wanted or not."
}

check "rds-instance-performance-insights-key-customer-managed" {
  title          = "RDS Performance Insights are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::RDS::DBInstance"
  severity       = "low"
  applies        = self.EnablePerformanceInsights == true
  like           = own_key(self.PerformanceInsightsKMSKeyId)
  why            = "Statements, with whatever stands in them, are kept under a key whose policy cannot be narrowed."
  fix            = "Name a customer managed key in {PerformanceInsightsKMSKeyId}; it cannot be changed later."
  given { EnablePerformanceInsights = true }
  example "pass" { PerformanceInsightsKMSKeyId = "arn:aws:kms:eu-west-1:111122223333:key/0a1b" }
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
  fix = "Add an AWS::RDS::EventSubscription for {AWS::RDS::EventSubscription#SourceType} db-instance with {AWS::RDS::EventSubscription#EventCategories} maintenance, configuration change and failure."
  given { Engine = "mysql" }
  example "pass" {
    resource "AWS::RDS::EventSubscription" "Events" {
      SnsTopicArn     = "arn:aws:sns:eu-west-1:111122223333:databases"
      SourceType      = "db-instance"
      EventCategories = ["maintenance", "configuration change", "failure"]
    }
  }
  example "fail" "none" {}
  example "fail" "failures only" {
    resource "AWS::RDS::EventSubscription" "Events" {
      SnsTopicArn     = "arn:aws:sns:eu-west-1:111122223333:databases"
      SourceType      = "db-instance"
      EventCategories = ["failure"]
    }
  }
  example "unknown" {
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
  like           = on_by_default(self.Enabled)
  why            = "A subscription that is off looks as if somebody were told."
  fix            = "Set {Enabled} to true, or leave it out."
}

check "rds-instance-master-password-masked" {
  title          = "RDS instances take their master password from no parameter that is shown"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBInstance"
  severity       = "medium"
  like           = masked(self.MasterUserPassword)
}
