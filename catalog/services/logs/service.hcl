service "logs" {
  title      = "Amazon CloudWatch Logs"
  names      = ["CloudWatch Logs", "log group"]
  model      = "abstracted"
  prefixes   = ["AWS::Logs::"]
  because    = "AWS stores and encrypts the log events; how long they stay, under which key, who may read them, which data is masked and whether anybody looks is the customer's."
  sources    = ["best-practices-wp", "logs-data-protection", "logs-retention"]
  classed_by = "logs-data-protection"

  type "AWS::Logs::LogGroup" {
    title  = "Log group"
    name   = "LogGroupName"
    traits = ["host", "store", "policy", "trail"]
  }

  type "AWS::Logs::Destination" {
    title  = "Destination for logs of other accounts"
    name   = "DestinationName"
    traits = ["host", "policy"]
  }

  type "AWS::Logs::ResourcePolicy" {
    title  = "Resource policy"
    name   = "PolicyName"
    traits = ["policy"]
  }

  type "AWS::Logs::DeliveryDestination" {
    title  = "Delivery destination"
    name   = "Name"
    traits = ["policy"]
  }

  type "AWS::Logs::Delivery" {
    title  = "Delivery of a service's logs"
    traits = ["trail"]
  }

  type "AWS::Logs::DeliverySource" {
    title  = "Source of a delivery"
    name   = "Name"
    traits = ["trail"]
  }

  type "AWS::Logs::SubscriptionFilter" {
    title  = "Subscription filter"
    name   = "FilterName"
    traits = ["trail"]
  }

  type "AWS::Logs::MetricFilter" {
    title  = "Metric filter"
    name   = "FilterName"
    traits = ["trail"]
  }

  type "AWS::Logs::LogAnomalyDetector" {
    title  = "Log anomaly detector"
    traits = ["host", "trail"]
  }

  type "AWS::Logs::Integration" {
    title  = "Integration with a query engine"
    name   = "IntegrationName"
    traits = ["setting"]
  }

  type "AWS::Logs::AccountPolicy" {
    title  = "Account-wide policy for logs"
    name   = "PolicyName"
    traits = ["setting"]
  }

  settings = [
    "AWS::Logs::LogStream",
    "AWS::Logs::QueryDefinition",
    "AWS::Logs::ScheduledQuery",
    "AWS::Logs::StorageTierPolicy",
    "AWS::Logs::Transformer",
  ]
}

override "logs-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "logs-data-protection"
}

override "logs-encryption" {
  on      = ["AWS::Logs::LogGroup"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every log group, with keys that the service manages."
      customer = "Names a KMS key where one of its own is wanted; secrets are better kept out of the log."
    }
  }
  because    = "All log groups are encrypted whatever the customer says; the key is its choice."
  source     = "logs-data-protection"
  confidence = "documented"
}

override "logs-retention" {
  on      = ["AWS::Logs::LogGroup"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps the events durably until their term ends."
      customer = "Sets a term that is long enough, protects the group against deletion, and exports what has to last longer or leave the account."
    }
  }
  because    = "A log group has no backups; what protects its events is their retention and a copy elsewhere."
  source     = "logs-retention"
  confidence = "documented"
}
