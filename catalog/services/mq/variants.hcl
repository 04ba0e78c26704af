variant "automatic-upgrades" {
  title = "Broker that takes patch versions by itself"
  resource "AWS::AmazonMQ::Broker" "broker" {
    AutoMinorVersionUpgrade = true
    BrokerName              = "orders"
    DeploymentMode          = "ACTIVE_STANDBY_MULTI_AZ"
    EngineType              = "ACTIVEMQ"
    HostInstanceType        = "mq.m5.large"
  }
}

variant "manual-upgrades" {
  title = "Broker whose versions wait for the customer"
  resource "AWS::AmazonMQ::Broker" "broker" {
    AutoMinorVersionUpgrade = false
    BrokerName              = "orders"
    DeploymentMode          = "ACTIVE_STANDBY_MULTI_AZ"
    EngineType              = "ACTIVEMQ"
    HostInstanceType        = "mq.m5.large"
  }
}
