service "kinesisanalytics" {
  title    = "Amazon Managed Service for Apache Flink"
  names    = ["Amazon Kinesis Analytics", "Kinesis Analytics", "kinesisanalyticsv2", "Kinesis Analytics V2", "kinesis data analytics", "managed flink", "flink", "Amazon Kinesis Data Analytics"]
  model    = "abstracted"
  prefixes = ["AWS::KinesisAnalytics::", "AWS::KinesisAnalyticsV2::"]
  because  = "AWS runs and patches the Flink clusters behind an API; the customer brings the application with its libraries, picks a Flink version and leaves it in time, and chooses network, role and parallelism."
  sources  = ["best-practices-wp", "flink-security", "flink-maintenance"]

  type "AWS::KinesisAnalyticsV2::Application" {
    title  = "Flink application"
    name   = "ApplicationName"
    traits = ["host", "code", "store"]
  }
  type "AWS::KinesisAnalytics::Application" {
    title  = "SQL application (discontinued)"
    name   = "ApplicationName"
    traits = ["host", "code"]
  }
  settings = ["AWS::KinesisAnalytics::ApplicationOutput", "AWS::KinesisAnalytics::ApplicationReferenceDataSource", "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption", "AWS::KinesisAnalyticsV2::ApplicationOutput", "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource"]
}

override "flink-application" {
  on      = ["AWS::KinesisAnalyticsV2::Application"]
  holders = { "plat.update-settings" = "shared", "svc.capacity" = "shared", "data.backup" = "shared", "data.encrypt-rest" = "shared", "ops.resilience" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Patches the operating system and the containers in a maintenance window of eight hours, and announces the end of Flink versions."
      customer = "Moving the application to a supported Flink version, and moving the window where it does not fit."
    }
    "ops.resilience" = {
      aws      = "Replaces failed workers and starts the application again from the last checkpoint."
      customer = "Leaving checkpoints on, and a design that bears a restart."
    }
    "svc.capacity" = {
      aws      = "Runs and replaces the processing units, and scales them if told to."
      customer = "Parallelism, or the bounds of automatic scaling."
    }
    "data.backup" = {
      aws      = "Keeps checkpoints and snapshots of the application's state."
      customer = "Leaving snapshots on, and keeping the sources long enough to start again."
    }
    "data.encrypt-rest" = {
      aws      = "Encrypts checkpoints, snapshots and running state; it cannot be switched off."
      customer = "Naming a KMS key where AWS's own is not enough."
    }
  }
  because    = "AWS looks after the clusters, but the Flink version belongs to the application."
  source     = "flink-maintenance"
  confidence = "derived"
}

override "flink-vpc" {
  on         = ["AWS::KinesisAnalyticsV2::Application"]
  when       = length(self.ApplicationConfiguration.VpcConfigurations) > 0
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "An application that is attached to a VPC reaches out through the customer's subnets and security groups."
  source     = "flink-security"
  confidence = "derived"
  example "applies" {
    ApplicationConfiguration = { VpcConfigurations = [{ SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] }] }
  }
  example "does-not-apply" { RuntimeEnvironment = "FLINK-1_20" }
  example "unknown" {
    ApplicationConfiguration = { VpcConfigurations = unknown("parameter without default") }
  }
}

override "kinesisanalytics-sql" {
  inherit = "service-ended"
  on      = ["AWS::KinesisAnalytics::Application"]
  because = "SQL applications got no more fixes from September 2025 on and are deleted since 27 January 2026: what is left is to move what they did to Flink."
  source  = "kinesisanalytics-sql-end"
  since   = "2026-01-27"
}
