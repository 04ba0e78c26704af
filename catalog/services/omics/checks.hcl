check "omics-sequence-store-encrypted-with-customer-managed-key" {
  title          = "HealthOmics sequence stores are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Omics::SequenceStore"
  severity       = "low"
  like           = named(self.SseConfig.KeyArn, "arn:aws:kms:eu-west-1:111122223333:key/0a1b")
  why            = "Genomes stand under a key whose policy nobody can narrow."
  fix            = "Name a customer managed key in {SseConfig.KeyArn}."
  source         = "omics-images"
}
