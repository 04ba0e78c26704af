check "kinesis-stream-encrypted" {
  title          = "Kinesis streams are encrypted at rest"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Kinesis::Stream"
  severity       = "high"
  condition      = upper(self.StreamEncryption.EncryptionType) == "KMS"
  why            = "Records lie on disks in the clear: encryption of a stream is off unless asked for."
  fix            = "Set StreamEncryption with EncryptionType KMS and a KeyId; alias/aws/kinesis is the least."
  source         = "kinesis-encryption"
  aliases        = { security-hub = "Kinesis.1", config = "kinesis-stream-encrypted", checkov = "CKV_AWS_43", trivy = ["AVD-AWS-0064", "AWS-0064"], prowler = "kinesis_stream_encrypted_at_rest", guard = "KINESIS_STREAM_ENCRYPTION_RULE", tfsec = "aws-kinesis-enable-in-transit-encryption", cdk-nag = "KinesisDataStreamSSE" }
  requirements = {
    "nist-800-53-r5" = ["SC-28"]
    "pci-dss-4"      = ["3.5.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.24"]
    "soc2-tsc"       = ["PI1.4"]
    "aws-fsbp"       = ["Kinesis.1"]
  }
  example "pass" { StreamEncryption = { EncryptionType = "KMS", KeyId = "alias/aws/kinesis" } }
  example "fail" "AWS's default" { ShardCount = 1 }
  example "unknown" { StreamEncryption = unknown("parameter without default") }
}

check "kinesis-stream-key-customer-managed" {
  title          = "Kinesis streams encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Kinesis::Stream"
  severity       = "low"
  condition      = self.StreamEncryption.KeyId != null && (referenced(self.StreamEncryption.KeyId) != null || !strcontains(self.StreamEncryption.KeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in StreamEncryption.KeyId."
  aliases        = { checkov = "CKV_AWS_185", kics = "862fe4bf-3eec-4767-a517-40f378886b88" }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" "a key of the stack" {
    StreamEncryption = { KeyId = ref("Key", "Arn") }
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" {}
  example "fail" "the AWS managed key" { StreamEncryption = { KeyId = "alias/aws/kinesis" } }
  example "unknown" { StreamEncryption = { KeyId = unknown("parameter without default") } }
}

check "kinesis-stream-retention-a-week" {
  title          = "Kinesis streams keep records for a week"
  responsibility = "data.backup"
  resource       = "AWS::Kinesis::Stream"
  severity       = "low"
  condition      = coalesce(self.RetentionPeriodHours, 24) >= 168
  why            = "After a day, which is what nothing said means, records that a stopped consumer has not read are gone."
  fix            = "Set RetentionPeriodHours to 168 or more."
  aliases        = { security-hub = "Kinesis.3", config = "kinesis-stream-backup-retention-check", prowler = "kinesis_stream_data_retention_period" }
  requirements = {
    "nist-800-53-r5" = ["CP-9"]
  }
  example "pass" { RetentionPeriodHours = 168 }
  example "fail" "AWS's default" {}
  example "unknown" { RetentionPeriodHours = unknown("parameter without default") }
}

check "kinesis-resource-policy-not-public" {
  title          = "Kinesis resource policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Kinesis::ResourcePolicy"
  severity       = "critical"
  condition      = !policy_grants_public(self.ResourcePolicy)
  why            = "Every AWS customer could read or write the stream."
  fix            = "Name the accounts or roles in ResourcePolicy."
  requirements = {
    "nist-800-53-r5" = ["AC-3", "AC-6"]
  }
  example "pass" { ResourcePolicy = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kinesis:GetRecords", Resource = "*" }] } }
  example "fail" { ResourcePolicy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "kinesis:GetRecords", Resource = "*" }] } }
  example "unknown" { ResourcePolicy = unknown("parameter without default") }
}
