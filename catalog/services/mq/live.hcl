live "AWS::AmazonMQ::Broker" {
  service   = "mq"
  operation = "ListBrokers"
  actions   = ["mq:ListBrokers"]
  items     = "BrokerSummaries[]"
  id        = "BrokerId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["AutoMinorVersionUpgrade", "DeploymentMode", "EncryptionOptions.KmsKeyId", "EngineType", "EngineVersion", "Logs.Audit", "Logs.General", "MaintenanceWindowStartTime", "PubliclyAccessible"]
  unreadable = {
    "LdapServerMetadata.ServiceAccountPassword" = "it is a secret, and no call that only reads gives it"
    "Users.Password"                            = "it is a secret, and no call that only reads gives it"
  }
  follow "DescribeBroker" {
    actions = ["mq:DescribeBroker"]
    input   = { BrokerId = self.BrokerId }
    whole   = true
  }
}
