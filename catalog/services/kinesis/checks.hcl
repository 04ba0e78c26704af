check "kinesis-stream-encrypted" {
  title          = "Kinesis streams are encrypted at rest"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Kinesis::Stream"
  severity       = "high"
  condition      = upper(self.StreamEncryption.EncryptionType) == "KMS"
  why            = "Records lie on disks in the clear: encryption of a stream is off unless asked for."
  fix            = "Set {StreamEncryption} with {StreamEncryption:EncryptionType} KMS and a {StreamEncryption:KeyId}; alias/aws/kinesis is the least."
  source         = "kinesis-encryption"
  confidence     = "derived"
  example "pass" { StreamEncryption = { EncryptionType = "KMS", KeyId = "alias/aws/kinesis" } }
  example "fail" "AWS's default" { ShardCount = 1 }
}

check "kinesis-stream-key-customer-managed" {
  title          = "Kinesis streams encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Kinesis::Stream"
  severity       = "low"
  like           = own_key(self.StreamEncryption.KeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
}

check "kinesis-stream-retention-a-week" {
  title          = "Kinesis streams keep records for a week"
  responsibility = "data.backup"
  resource       = "AWS::Kinesis::Stream"
  severity       = "low"
  like           = at_least(self.RetentionPeriodHours, 24, 168)
  why            = "After a day, which is what nothing said means, records that a stopped consumer has not read are gone."
  fix            = "Set {RetentionPeriodHours} to 168 or more."
  remedy         = { RetentionPeriodHours = 168 }
  example "fail" "AWS's default" {}
}

check "kinesis-resource-policy-not-public" {
  title          = "Kinesis resource policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Kinesis::ResourcePolicy"
  severity       = "critical"
  like           = policy_not_public(self.ResourcePolicy, "kinesis:GetRecords")
  why            = "Every AWS customer could read or write the stream."
  fix            = "Name the accounts or roles in {ResourcePolicy}."
}
