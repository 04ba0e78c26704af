live "AWS::MSK::Cluster" {
  service   = "kafka"
  operation = "ListClustersV2"
  actions   = ["kafka:ListClustersV2"]
  items     = "ClusterInfoList[]"
  id        = "ClusterArn"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  set = {
    BrokerNodeGroupInfo  = { ConnectivityInfo = { PublicAccess = { Type = self.Provisioned.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type } } }
    ClientAuthentication = { Sasl = { Iam = { Enabled = self.Provisioned.ClientAuthentication.Sasl.Iam.Enabled }, Scram = { Enabled = self.Provisioned.ClientAuthentication.Sasl.Scram.Enabled } }, Tls = { CertificateAuthorityArnList = self.Provisioned.ClientAuthentication.Tls.CertificateAuthorityArnList, Enabled = self.Provisioned.ClientAuthentication.Tls.Enabled }, Unauthenticated = { Enabled = self.Provisioned.ClientAuthentication.Unauthenticated.Enabled } }
    EncryptionInfo       = { EncryptionAtRest = { DataVolumeKMSKeyId = self.Provisioned.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId }, EncryptionInTransit = { ClientBroker = self.Provisioned.EncryptionInfo.EncryptionInTransit.ClientBroker, InCluster = self.Provisioned.EncryptionInfo.EncryptionInTransit.InCluster } }
    EnhancedMonitoring   = self.Provisioned.EnhancedMonitoring
    KafkaVersion         = self.Provisioned.CurrentBrokerSoftwareInfo.KafkaVersion
    LoggingInfo          = { BrokerLogs = { CloudWatchLogs = { Enabled = self.Provisioned.LoggingInfo.BrokerLogs.CloudWatchLogs.Enabled }, Firehose = { Enabled = self.Provisioned.LoggingInfo.BrokerLogs.Firehose.Enabled }, S3 = { Enabled = self.Provisioned.LoggingInfo.BrokerLogs.S3.Enabled } } }
  }
}

live "AWS::MSK::Configuration" {
  service   = "kafka"
  operation = "ListConfigurations"
  actions   = ["kafka:ListConfigurations"]
  items     = "Configurations[]"
  id        = "Arn"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    ServerProperties = self.DescribeConfigurationRevision.ServerProperties
  }
  follow "DescribeConfigurationRevision" {
    actions = ["kafka:DescribeConfigurationRevision"]
    input   = { Arn = self.Arn, Revision = self.LatestRevision.Revision }
  }
}

live "AWS::KafkaConnect::Connector" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "kafkaconnect:ListConnectors"]
  input     = { TypeName = "AWS::KafkaConnect::Connector" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "kafkaconnect:DescribeConnector", "kafkaconnect:ListTagsForResource"]
    input   = { TypeName = "AWS::KafkaConnect::Connector", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
