check "drs-replication-private" {
  title          = "Replication servers have no public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::DRS::ReplicationConfigurationTemplate"
  severity       = "medium"
  condition      = self.CreatePublicIP != true && self.DataPlaneRouting == "PRIVATE_IP"
  why            = "Copies of whole servers travel over the internet, to machines that stand in it."
  fix            = "Set {CreatePublicIP} to false and {DataPlaneRouting} to PRIVATE_IP, over a VPN or Direct Connect."
  remedy         = { CreatePublicIP = false, DataPlaneRouting = "PRIVATE_IP" }
  example "pass" { CreatePublicIP = false, DataPlaneRouting = "PRIVATE_IP" }
  example "fail" { CreatePublicIP = true, DataPlaneRouting = "PUBLIC_IP" }
}

check "drs-replication-own-key" {
  title          = "Staging volumes of replication are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::DRS::ReplicationConfigurationTemplate"
  severity       = "low"
  condition      = self.EbsEncryption == "CUSTOM" && self.EbsEncryptionKeyArn != null
  why            = "The copies are worth as much as the servers; only a key of one's own has a policy of one's own."
  fix            = "Set {EbsEncryption} to CUSTOM and {EbsEncryptionKeyArn}."
  example "pass" {
    EbsEncryption       = "CUSTOM"
    EbsEncryptionKeyArn = "arn:aws:kms:eu-west-1:123456789012:key/1234"
  }
  example "fail" { EbsEncryption = "DEFAULT" }
}
