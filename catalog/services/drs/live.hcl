live "AWS::DRS::ReplicationConfigurationTemplate" {
  service   = "drs"
  operation = "DescribeReplicationConfigurationTemplates"
  actions   = ["drs:DescribeReplicationConfigurationTemplates"]
  items     = "items[]"
  id        = "replicationConfigurationTemplateID"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["CreatePublicIP", "DataPlaneRouting", "EbsEncryption", "EbsEncryptionKeyArn"]
}
