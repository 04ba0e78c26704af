check "firehose-stream-encrypted" {
  title          = "Firehose streams encrypt what waits in them"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::KinesisFirehose::DeliveryStream"
  severity       = "medium"
  applies        = coalesce(self.DeliveryStreamType, "DirectPut") == "DirectPut"
  like           = named(self.DeliveryStreamEncryptionConfigurationInput, { KeyType = "AWS_OWNED_CMK" })
  why            = "Records wait on disks in the clear until they are delivered. (Streams that read from Kinesis or MSK take over the encryption of their source.)"
  fix            = "Set {DeliveryStreamEncryptionConfigurationInput} with a {DeliveryStreamEncryptionConfigurationInput:KeyType}."
  source         = "firehose-encryption"
  confidence     = "derived"
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
  fix            = "Set {DeliveryStreamEncryptionConfigurationInput:KeyType} to CUSTOMER_MANAGED_CMK and name the key in {DeliveryStreamEncryptionConfigurationInput:KeyARN}."
  example "pass" { DeliveryStreamEncryptionConfigurationInput = { KeyType = "CUSTOMER_MANAGED_CMK", KeyARN = "arn:aws:kms:eu-west-1:111122223333:key/1" } }
  example "fail" "AWS's key" { DeliveryStreamEncryptionConfigurationInput = { KeyType = "AWS_OWNED_CMK" } }
  example "not-applicable" "reads a stream" { DeliveryStreamType = "KinesisStreamAsSource" }
}

check "firehose-destination-passwords-not-written-out" {
  title          = "Passwords and tokens of Firehose destinations are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::KinesisFirehose::DeliveryStream"
  severity       = "critical"
  condition      = !is_written_out(self.RedshiftDestinationConfiguration.Password) && !is_written_out(self.SplunkDestinationConfiguration.HECToken) && !is_written_out(self.HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey)
  why            = "Whoever reads the template, its repository or the state may log in to the destination."
  fix            = "Use {HttpEndpointDestinationConfiguration:SecretsManagerConfiguration} of the destination, or a dynamic reference."
  example "pass" "Secrets Manager" { RedshiftDestinationConfiguration = { SecretsManagerConfiguration = { Enabled = true, SecretARN = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:dwh" } } }
  example "pass" "none" { DeliveryStreamType = "DirectPut" }
  example "fail" { SplunkDestinationConfiguration = { HECToken = "0a1b2c3d-0000-1111-2222-333344445555" } }
}

check "firehose-redshift-password-masked" {
  title          = "Firehose streams take the password of Redshift from no parameter that is shown"
  responsibility = "iam.platform"
  resource       = "AWS::KinesisFirehose::DeliveryStream"
  severity       = "medium"
  like           = masked(self.RedshiftDestinationConfiguration.Password)
}

check "firehose-splunk-token-masked" {
  title          = "Firehose streams take the token of Splunk from no parameter that is shown"
  responsibility = "iam.platform"
  resource       = "AWS::KinesisFirehose::DeliveryStream"
  severity       = "medium"
  like           = masked(self.SplunkDestinationConfiguration.HECToken)
}
