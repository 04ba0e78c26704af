kendra-index-encrypted-with-customer-managed-key = { cfn-nag = "W80", checkov = "CKV_AWS_262", guard = "KENDRA_INDEX_ENCRYPTION_KMS_KEY_ID_RULE",
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
