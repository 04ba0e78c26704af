check "codecommit-repository-own-key" {
  title          = "CodeCommit repositories are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::CodeCommit::Repository"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "Only a key of one's own has a policy and a record of its use that one decides on."
  fix            = "Set {KmsKeyId}."
  example "pass" { KmsKeyId = "arn:aws:kms:eu-west-1:123456789012:key/1234" }
}
