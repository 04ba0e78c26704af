service "mq" {
  title    = "Amazon MQ"
  names    = ["AmazonMQ", "activemq", "rabbitmq"]
  model    = "container"
  prefixes = ["AWS::AmazonMQ::"]
  because  = "AWS runs brokers, operating system and storage and upgrades them in the window; the customer sizes and places them, opens the network, looks after broker users, and decides about versions."
  sources  = ["best-practices-wp", "mq-security", "mq-upgrading"]

  type "AWS::AmazonMQ::Broker" {
    title    = "Broker"
    name     = "BrokerName"
    traits   = ["host", "store", "endpoint"]
    decisive = ["EngineType"]
  }
  type "AWS::AmazonMQ::Configuration" {
    title   = "Broker configuration"
    name    = "Name"
    traits  = ["setting"]
    bears   = ["iam.platform"]
    secrets = ["Data"]
  }
  settings = ["AWS::AmazonMQ::ConfigurationAssociation"]
}

override "mq-versions" {
  on      = ["AWS::AmazonMQ::Broker"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes engine versions with security patches, and applies patch versions in the window where automatic upgrades are on."
      customer = "Moving to new minor and major versions."
    }
    "plat.update-settings" = {
      aws      = "Announces the end of a version at least 90 days before, and upgrades brokers that are still on it within 45 days."
      customer = "Leaving automatic upgrades on, choosing the window, and upgrading before a version ends."
    }
  }
  because    = "Patch versions come by themselves where the switch is on, further versions when the customer asks or when the old one ends."
  source     = "mq-upgrading"
  confidence = "documented"
}

override "mq-patches-wait" {
  on      = ["AWS::AmazonMQ::Broker"]
  when    = self.AutoMinorVersionUpgrade != true && (self.EngineType == null ? unknown("the broker does not say which engine it runs") : upper(self.EngineType) != "RABBITMQ")
  holders = { "plat.patch" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes engine versions with security patches."
      customer = "Upgrading to every new version by hand, patch versions included."
    }
  }
  uninherits = { "plat.patch" = "AWS applies security patches of a managed broker by itself." }
  because    = "With automatic upgrades off, security patches of ActiveMQ wait for the customer until the version ends; brokers of RabbitMQ get patch versions in any case."
  source     = "mq-upgrading"
  confidence = "documented"
  example "applies" {
    AutoMinorVersionUpgrade = false
    EngineType              = "ACTIVEMQ"
  }
  example "does-not-apply" {
    AutoMinorVersionUpgrade = true
    EngineType              = "ACTIVEMQ"
  }
  example "does-not-apply" "RabbitMQ" {
    AutoMinorVersionUpgrade = false
    EngineType              = "RABBITMQ"
  }
  example "unknown" "nothing said" { BrokerName = "orders" }
  example "unknown" {
    AutoMinorVersionUpgrade = unknown("parameter without default")
    EngineType              = "ACTIVEMQ"
  }
}

override "mq-data" {
  on      = ["AWS::AmazonMQ::Broker"]
  holders = { "data.encrypt-rest" = "shared", "data.transit" = "aws", "data.backup" = "not-applicable", "svc.capacity" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts messages at rest always, with a key of its own if no other is named."
      customer = "Naming a KMS key when the broker is made, where that is not enough."
    }
    "svc.capacity" = {
      aws      = "Replaces failed brokers."
      customer = "Instance type and storage: a full broker takes no more messages."
    }
  }
  because    = "Brokers are always encrypted and take TLS connections only; messages live until they are consumed, and have no backups."
  source     = "mq-encryption"
  confidence = "derived"
}
