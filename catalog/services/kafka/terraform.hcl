terraform "aws_msk_cluster" {
  type = "AWS::MSK::Cluster"
  set = {
    EncryptionInfo = {
      EncryptionAtRest    = { DataVolumeKMSKeyId = self.encryption_info[0].encryption_at_rest_kms_key_arn }
      EncryptionInTransit = { ClientBroker = self.encryption_info[0].encryption_in_transit[0].client_broker, InCluster = self.encryption_info[0].encryption_in_transit[0].in_cluster }
    }
    ClientAuthentication = self.client_authentication == null ? null : {
      Sasl            = { Iam = { Enabled = self.client_authentication[0].sasl[0].iam }, Scram = { Enabled = self.client_authentication[0].sasl[0].scram } }
      Tls             = { CertificateAuthorityArnList = self.client_authentication[0].tls[0].certificate_authority_arns }
      Unauthenticated = { Enabled = self.client_authentication[0].unauthenticated }
    }
  }
}

terraform "aws_msk_serverless_cluster" {
  type = "AWS::MSK::ServerlessCluster"
  set  = { VpcConfigs = [for v in each(self.vpc_config) : { SecurityGroups = v.security_group_ids, SubnetIds = v.subnet_ids }] }
}

terraform "aws_mskconnect_connector" {
  type = "AWS::KafkaConnect::Connector"
  set = {
    ConnectorName       = self.name
    KafkaConnectVersion = self.kafkaconnect_version
    Plugins             = [for p in each(self.plugin) : { CustomPlugin = { CustomPluginArn = p.custom_plugin[0].arn, Revision = p.custom_plugin[0].revision } }]
    WorkerConfiguration = { WorkerConfigurationArn = self.worker_configuration[0].arn, Revision = self.worker_configuration[0].revision }
  }
}

types {
  aws_msk_replicator                  = "AWS::MSK::Replicator"
  aws_msk_scram_secret_association    = "AWS::MSK::BatchScramSecret"
  aws_mskconnect_custom_plugin        = "AWS::KafkaConnect::CustomPlugin"
  aws_mskconnect_worker_configuration = "AWS::KafkaConnect::WorkerConfiguration"
}
