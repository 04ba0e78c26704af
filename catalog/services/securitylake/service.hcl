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
  inherit = "nothing-to-update"
  source  = "securitylake-security"
}

override "securitylake-store" {
  on      = ["AWS::SecurityLake::DataLake"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts the objects of the lake as S3 does."
      customer = "Names a KMS key where one of its own is wanted."
    }
    "data.backup" = {
      aws      = "Keeps the objects durably."
      customer = "Sets how long they stay, and whether they are replicated to a second Region."
    }
  }
  because    = "The lake is made of S3 buckets in the customer's account; key, term and replication are its settings."
  source     = "securitylake-security"
  confidence = "derived"
}
