service "securitylake" {
  title    = "Amazon Security Lake"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::SecurityLake::"]
  because  = "By the service model: AWS gathers and normalises the records; they lie in buckets of the customer's account, so sources, retention, key and who may read are the customer's."
  sources  = ["best-practices-wp", "securitylake-security"]

  type "AWS::SecurityLake::DataLake" {
    title  = "Data lake of one Region"
    traits = ["host", "store", "trail"]
  }

  type "AWS::SecurityLake::AwsLogSource" {
    title  = "Log source"
    name   = "SourceName"
    traits = ["trail"]
  }

  type "AWS::SecurityLake::Subscriber" {
    title  = "Subscriber"
    name   = "SubscriberName"
    traits = ["identity"]
  }

  settings = ["AWS::SecurityLake::SubscriberNotification"]
}

override "securitylake-nothing-to-update" {
  holders    = { "plat.update-settings" = "aws" }
  because    = "The service has no version, window or update switch that could keep AWS's fixes out."
  source     = "securitylake-security"
  confidence = "derived"
}
