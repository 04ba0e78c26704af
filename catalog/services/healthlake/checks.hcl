check "healthlake-datastore-encrypted-with-customer-managed-key" {
  title          = "HealthLake data stores are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::HealthLake::FHIRDatastore"
  severity       = "low"
  like           = is(self.SseConfiguration.KmsEncryptionConfig.CmkType, "CUSTOMER_MANAGED_KMS_KEY")
  why            = "Patients' records stand under a key whose policy nobody can narrow; it cannot be changed after the store is made."
  fix            = "Name a customer managed key in {SseConfiguration.KmsEncryptionConfig} ({SseConfiguration.KmsEncryptionConfig:CmkType} CUSTOMER_MANAGED_KMS_KEY, {SseConfiguration.KmsEncryptionConfig:KmsKeyId})."
  source         = "healthlake-encryption"
  example "pass" { SseConfiguration = { KmsEncryptionConfig = { CmkType = "CUSTOMER_MANAGED_KMS_KEY", KmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/0a1b" } } }
}
