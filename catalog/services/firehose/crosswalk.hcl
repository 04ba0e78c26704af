firehose-stream-encrypted = { cdk-nag = "KinesisDataFirehoseSSE", cfn-nag = "W88", checkov = "CKV_AWS_240", config = "kinesis-firehose-delivery-stream-encrypted",
  guard = "KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTION_RULE", kics = ["5c6dd5e7-1fe0-4cae-8f81-4c122717cef3", "7f65be75-90ab-4036-8c2a-410aef7bb650"],
  prowler = "firehose_stream_encrypted_at_rest", security-hub = "DataFirehose.1", requirements = { iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-28" } }
firehose-stream-key-customer-managed = { checkov = "CKV_AWS_241", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
firehose-destination-passwords-not-written-out = { cfn-nag = ["F66", "F68"],
  guard = ["KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD", "KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD"],
  requirements = { nist-800-53-r5 = "IA-5" } }
firehose-redshift-password-masked = { cfn-nag = "F66",
  guard = ["KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER", "KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE"],
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
firehose-splunk-token-masked = { cfn-nag = "F68",
  guard = ["KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER", "KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE"],
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
