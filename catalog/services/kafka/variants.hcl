variant "provisioned" {
  title = "Provisioned cluster"
  resource "AWS::MSK::Cluster" "cluster" {
    BrokerNodeGroupInfo = { ClientSubnets = ["subnet-1", "subnet-2", "subnet-3"], InstanceType = "kafka.m7g.large" }
    ClusterName         = "events"
    KafkaVersion        = "3.8.x"
    NumberOfBrokerNodes = 3
  }
}

variant "serverless" {
  title = "Serverless cluster"
  resource "AWS::MSK::ServerlessCluster" "cluster" {
    ClientAuthentication = { Sasl = { Iam = { Enabled = true } } }
    ClusterName          = "events"
    VpcConfigs           = [{ SecurityGroups = ["sg-1"], SubnetIds = ["subnet-1", "subnet-2"] }]
  }
}

variant "connect" {
  title = "Connector of MSK Connect"
  resource "AWS::KafkaConnect::Connector" "connector" {
    Capacity            = { ProvisionedCapacity = { McuCount = 1, WorkerCount = 2 } }
    ConnectorName       = "to-s3"
    KafkaConnectVersion = "2.7.1"
  }
}
