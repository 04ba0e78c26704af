check "securitylake-encrypted-with-customer-managed-key" {
  title          = "Security lakes are encrypted with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::SecurityLake::DataLake"
  severity       = "low"
  condition      = self.EncryptionConfiguration.KmsKeyId != null && (!is_literal(self.EncryptionConfiguration.KmsKeyId) || !contains(["", "S3_MANAGED_KEY"], self.EncryptionConfiguration.KmsKeyId))
  why            = "With S3's own keys no key policy says who may read the records of all accounts."
  fix            = "Name a key in {EncryptionConfiguration.KmsKeyId}."
  example "pass" { EncryptionConfiguration = { KmsKeyId = "1234abcd-12ab-34cd-56ef-1234567890ab" } }
  example "fail" "the default" { MetaStoreManagerRoleArn = ref("Role", "Arn") }
  example "fail" { EncryptionConfiguration = { KmsKeyId = "S3_MANAGED_KEY" } }
}
