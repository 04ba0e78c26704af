check "kendra-index-encrypted-with-customer-managed-key" {
  title          = "Kendra indexes are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Kendra::Index"
  severity       = "low"
  like           = named(self.ServerSideEncryptionConfiguration.KmsKeyId, "arn:aws:kms:eu-west-1:111122223333:key/0a1b")
  why            = "A key that AWS owns or manages has a policy that cannot be narrowed, and its use cannot be cut off. It is fixed when the index is made."
  fix            = "Name a customer managed key in {ServerSideEncryptionConfiguration.KmsKeyId}."
  source         = "kendra-encryption"
}
