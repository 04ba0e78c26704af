check "qbusiness-application-encrypted-with-customer-managed-key" {
  title          = "Amazon Q Business applications are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::QBusiness::Application"
  severity       = "low"
  like           = named(self.EncryptionConfiguration.KmsKeyId, "arn:aws:kms:eu-west-1:111122223333:key/0a1b")
  why            = "A key that AWS owns or manages has a policy that cannot be narrowed, and its use cannot be cut off. Index and conversations hold the company's documents."
  fix            = "Name a customer managed key in {EncryptionConfiguration.KmsKeyId}."
  source         = "qbusiness-security"
  confidence     = "derived"
}
