check "keyspaces-table-point-in-time-recovery-on" {
  title          = "Keyspaces tables can be restored to a point in time"
  responsibility = "data.backup"
  resource       = "AWS::Cassandra::Table"
  severity       = "medium"
  like           = on(self.PointInTimeRecoveryEnabled)
  why            = "What a mistake overwrites or deletes is gone: backups are off unless asked for."
  source         = "keyspaces-pitr"
  confidence     = "derived"
  uninherits     = { "data.backup" = "AWS backs up a serverless database by itself." }
}

check "keyspaces-table-key-customer-managed" {
  title          = "Keyspaces tables encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Cassandra::Table"
  severity       = "low"
  like           = is(self.EncryptionSpecification.EncryptionType, "CUSTOMER_MANAGED_KMS_KEY")
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Set {EncryptionSpecification.EncryptionType} to CUSTOMER_MANAGED_KMS_KEY and name the key."
  source         = "keyspaces-encryption"
  confidence     = "derived"
  example "pass" { EncryptionSpecification = { EncryptionType = "CUSTOMER_MANAGED_KMS_KEY", KmsKeyIdentifier = "arn:aws:kms:eu-west-1:111122223333:key/1" } }
}
