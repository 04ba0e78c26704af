check "healthimaging-datastore-encrypted-with-customer-managed-key" {
  title          = "HealthImaging data stores are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::HealthImaging::Datastore"
  severity       = "low"
  like           = named(self.KmsKeyArn, "arn:aws:kms:eu-west-1:111122223333:key/0a1b")
  why            = "Patients' images stand under a key whose policy nobody can narrow."
  fix            = "Name a customer managed key in {KmsKeyArn}."
  source         = "healthimaging-security"
  confidence     = "derived"
}
