check "personalize-dataset-group-encrypted-with-customer-managed-key" {
  title          = "Personalize dataset groups are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Personalize::DatasetGroup"
  severity       = "low"
  like           = named(self.KmsKeyArn, "arn:aws:kms:eu-west-1:111122223333:key/0a1b")
  why            = "A key that AWS owns or manages has a policy that cannot be narrowed, and its use cannot be cut off. The datasets say who looked at what."
  fix            = "Name a customer managed key in {KmsKeyArn} (with {RoleArn})."
  source         = "personalize-encryption"
}
