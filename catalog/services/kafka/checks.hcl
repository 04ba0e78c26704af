check "msk-cluster-brokers-talk-tls" {
  title          = "MSK brokers encrypt what they send each other"
  responsibility = "data.transit"
  resource       = "AWS::MSK::Cluster"
  severity       = "medium"
  like           = on_by_default(self.EncryptionInfo.EncryptionInTransit.InCluster)
  why            = "Records cross zones in the clear while they are replicated. Nothing said means encrypted."
  source         = "msk-encryption"
}

check "msk-cluster-clients-talk-tls" {
  title          = "MSK clusters take TLS connections only"
  responsibility = "data.transit"
  resource       = "AWS::MSK::Cluster"
  severity       = "high"
  condition      = coalesce(self.EncryptionInfo.EncryptionInTransit.ClientBroker, "TLS") == "TLS"
  why            = "With TLS_PLAINTEXT or PLAINTEXT, records and logins cross the network in the clear. Nothing said means TLS."
  fix            = "Leave {EncryptionInfo.EncryptionInTransit.ClientBroker} out, or set it to TLS."
  remedy         = { "EncryptionInfo.EncryptionInTransit.ClientBroker" = "TLS" }
  source         = "msk-encryption"
  example "pass" "AWS's default" {}
  example "pass" { EncryptionInfo = { EncryptionInTransit = { ClientBroker = "TLS" } } }
  example "fail" "both" { EncryptionInfo = { EncryptionInTransit = { ClientBroker = "TLS_PLAINTEXT" } } }
  example "fail" "plain" { EncryptionInfo = { EncryptionInTransit = { ClientBroker = "PLAINTEXT" } } }
}

check "msk-cluster-key-customer-managed" {
  title          = "MSK clusters encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::MSK::Cluster"
  severity       = "low"
  like           = own_key(self.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId} when creating the cluster."
  source         = "msk-encryption"
}

check "msk-cluster-not-public" {
  title          = "MSK clusters have no public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::MSK::Cluster"
  severity       = "critical"
  condition      = coalesce(self.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type, "DISABLED") == "DISABLED"
  why            = "The brokers can be reached from the internet as far as security groups allow."
  fix            = "Leave {BrokerNodeGroupInfo:ConnectivityInfo.PublicAccess} out, or set its {BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess:Type} to DISABLED."
  remedy         = { "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type" = "DISABLED" }
  example "pass" "AWS's default" { BrokerNodeGroupInfo = { InstanceType = "kafka.m7g.large" } }
  example "fail" { BrokerNodeGroupInfo = { ConnectivityInfo = { PublicAccess = { Type = "SERVICE_PROVIDED_EIPS" } } } }
}

check "msk-cluster-asks-for-log-in" {
  title          = "MSK clusters ask clients for a login"
  responsibility = "iam.platform"
  resource       = "AWS::MSK::Cluster"
  severity       = "high"
  let            = { by_certificate = self.ClientAuthentication.Tls.Enabled == true || (length(self.ClientAuthentication.Tls.CertificateAuthorityArnList) > 0 && self.ClientAuthentication.Tls.Enabled != false) }
  condition      = (self.ClientAuthentication.Sasl.Iam.Enabled == true || self.ClientAuthentication.Sasl.Scram.Enabled == true || let.by_certificate) && self.ClientAuthentication.Unauthenticated.Enabled != true
  why            = "Whoever reaches the port reads and writes every topic."
  fix            = "Enable {ClientAuthentication.Sasl.Iam} (or {ClientAuthentication.Sasl:Scram}, or {ClientAuthentication:Tls}), and leave {ClientAuthentication:Unauthenticated} off."
  example "pass" { ClientAuthentication = { Sasl = { Iam = { Enabled = true } } } }
  example "fail" "nothing said" {}
  example "fail" "switched off" { ClientAuthentication = { Tls = { Enabled = false, CertificateAuthorityArnList = ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0"] } } }
  example "fail" "also without" { ClientAuthentication = { Sasl = { Iam = { Enabled = true } }, Unauthenticated = { Enabled = true } } }
}

check "msk-cluster-logs-on" {
  title          = "MSK clusters write broker logs"
  responsibility = "ops.logging"
  resource       = "AWS::MSK::Cluster"
  severity       = "medium"
  level          = "thorough"
  condition      = self.LoggingInfo.BrokerLogs.CloudWatchLogs.Enabled == true || self.LoggingInfo.BrokerLogs.Firehose.Enabled == true || self.LoggingInfo.BrokerLogs.S3.Enabled == true
  why            = "Refused logins and failing brokers leave no trace."
  fix            = "Enable {LoggingInfo.BrokerLogs:CloudWatchLogs}, {LoggingInfo.BrokerLogs:Firehose} or {LoggingInfo.BrokerLogs:S3} in {LoggingInfo.BrokerLogs}."
  example "pass" { LoggingInfo = { BrokerLogs = { S3 = { Enabled = true, Bucket = "logs" } } } }
  example "fail" "none" {}
  example "fail" "off" { LoggingInfo = { BrokerLogs = { CloudWatchLogs = { Enabled = false } } } }
}

check "msk-cluster-monitored-by-topic" {
  title          = "MSK clusters are monitored down to topics"
  responsibility = "ops.logging"
  resource       = "AWS::MSK::Cluster"
  severity       = "low"
  condition      = contains(["PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"], self.EnhancedMonitoring)
  why            = "The free metrics do not show which topic falls behind."
  fix            = "Set {EnhancedMonitoring} to PER_TOPIC_PER_BROKER or more."
  remedy         = { EnhancedMonitoring = "PER_TOPIC_PER_BROKER" }
  example "pass" { EnhancedMonitoring = "PER_TOPIC_PER_BROKER" }
  example "fail" "AWS's default" {}
  example "fail" "brokers only" { EnhancedMonitoring = "PER_BROKER" }
}

check "msk-cluster-kafka-version-supported" {
  title          = "MSK clusters run a Kafka version that is supported"
  responsibility = "plat.update-settings"
  resource       = "AWS::MSK::Cluster"
  severity       = "high"
  condition      = supported("msk", self.KafkaVersion, date)
  why            = "After its end of support AWS upgrades the cluster at any time and without notice."
  fix            = "Upgrade the cluster, and name a supported version in {KafkaVersion}."
  source         = "msk-version-support"
  uninherits     = { "plat.update-settings" = "AWS keeps a managed cluster on a version that is supported." }
  example "pass" { KafkaVersion = "3.8.x" }
  example "fail" { KafkaVersion = "2.8.1" }
}

check "msk-cluster-policy-not-public" {
  title          = "MSK cluster policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::MSK::ClusterPolicy"
  severity       = "critical"
  like           = policy_not_public(self.Policy, "kafka:CreateVpcConnection")
  why            = "Every AWS customer could connect to the cluster."
  fix            = "Name the accounts in {Policy}."
  example "fail" { Policy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "kafka:*", Resource = "*" }] } }
}

check "msk-connector-talks-tls" {
  title          = "MSK connectors talk TLS to their cluster"
  responsibility = "data.transit"
  resource       = "AWS::KafkaConnect::Connector"
  severity       = "medium"
  like           = is(self.KafkaClusterEncryptionInTransit.EncryptionType, "TLS")
  why            = "Records cross the network in the clear."
  fix            = "Set {KafkaClusterEncryptionInTransit.EncryptionType} to TLS."
  remedy         = { "KafkaClusterEncryptionInTransit.EncryptionType" = "TLS" }
  example "fail" { KafkaClusterEncryptionInTransit = { EncryptionType = "PLAINTEXT" } }
}

check "msk-connector-logs-on" {
  title          = "MSK connectors write logs"
  responsibility = "ops.logging"
  resource       = "AWS::KafkaConnect::Connector"
  severity       = "medium"
  level          = "thorough"
  condition      = self.LogDelivery.WorkerLogDelivery.CloudWatchLogs.Enabled == true || self.LogDelivery.WorkerLogDelivery.Firehose.Enabled == true || self.LogDelivery.WorkerLogDelivery.S3.Enabled == true
  why            = "A connector that fails or drops records does so unseen."
  fix            = "Enable a destination in {LogDelivery.WorkerLogDelivery}."
  example "pass" { LogDelivery = { WorkerLogDelivery = { CloudWatchLogs = { Enabled = true, LogGroup = "connect" } } } }
  example "fail" { ConnectorName = "to-s3" }
}
