check "firehose-stream-encrypted" {
  title          = "Firehose streams encrypt what waits in them"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::KinesisFirehose::DeliveryStream"
  severity       = "medium"
  applies        = coalesce(self.DeliveryStreamType, "DirectPut") == "DirectPut"
  condition      = self.DeliveryStreamEncryptionConfigurationInput != null
  why            = "Records wait on disks in the clear until they are delivered. (Streams that read from Kinesis or MSK take over the encryption of their source.)"
  fix            = "Set DeliveryStreamEncryptionConfigurationInput with a KeyType."
  source         = "firehose-encryption"
  aliases        = { security-hub = "DataFirehose.1", config = "kinesis-firehose-delivery-stream-encrypted", checkov = "CKV_AWS_240", prowler = "firehose_stream_encrypted_at_rest", guard = "KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTION_RULE", cdk-nag = "KinesisDataFirehoseSSE", kics = ["5c6dd5e7-1fe0-4cae-8f81-4c122717cef3", "7f65be75-90ab-4036-8c2a-410aef7bb650"] }
  requirements = {
    "nist-800-53-r5" = ["SC-28"]
    "iso-27001-2022" = ["A.8.24"]
  }
  example "pass" { DeliveryStreamEncryptionConfigurationInput = { KeyType = "AWS_OWNED_CMK" } }
  example "fail" "AWS's default" { DeliveryStreamType = "DirectPut" }
  example "unknown" { DeliveryStreamEncryptionConfigurationInput = unknown("parameter without default") }
  example "not-applicable" "reads a stream" { DeliveryStreamType = "KinesisStreamAsSource" }
}

check "firehose-stream-key-customer-managed" {
  title          = "Firehose streams encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::KinesisFirehose::DeliveryStream"
  severity       = "low"
  applies        = coalesce(self.DeliveryStreamType, "DirectPut") == "DirectPut"
  condition      = self.DeliveryStreamEncryptionConfigurationInput.KeyType == "CUSTOMER_MANAGED_CMK"
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Set KeyType to CUSTOMER_MANAGED_CMK and name the key in KeyARN."
  aliases        = { checkov = "CKV_AWS_241" }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" { DeliveryStreamEncryptionConfigurationInput = { KeyType = "CUSTOMER_MANAGED_CMK", KeyARN = "arn:aws:kms:eu-west-1:111122223333:key/1" } }
  example "fail" "AWS's key" { DeliveryStreamEncryptionConfigurationInput = { KeyType = "AWS_OWNED_CMK" } }
  example "unknown" { DeliveryStreamEncryptionConfigurationInput = unknown("parameter without default") }
  example "not-applicable" "reads a stream" { DeliveryStreamType = "KinesisStreamAsSource" }
}

check "firehose-destination-passwords-not-written-out" {
  title          = "Passwords and tokens of Firehose destinations are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::KinesisFirehose::DeliveryStream"
  severity       = "critical"
  condition      = !is_literal(self.RedshiftDestinationConfiguration.Password) && !is_literal(self.SplunkDestinationConfiguration.HECToken) && !is_literal(self.HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey)
  why            = "Whoever reads the template, its repository or the state may log on to the destination."
  fix            = "Use SecretsManagerConfiguration of the destination, or a dynamic reference."
  aliases        = { guard = ["KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD", "KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD"] }
  requirements = {
    "nist-800-53-r5" = ["IA-5"]
  }
  example "pass" "Secrets Manager" { RedshiftDestinationConfiguration = { SecretsManagerConfiguration = { Enabled = true, SecretARN = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:dwh" } } }
  example "pass" "none" { DeliveryStreamType = "DirectPut" }
  example "fail" { SplunkDestinationConfiguration = { HECToken = "0a1b2c3d-0000-1111-2222-333344445555" } }
  example "unknown" { RedshiftDestinationConfiguration = { Password = unknown("parameter without default") } }
}
