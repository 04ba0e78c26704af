checks "comprehend-own-key" {
  each "comprehend-model-encrypted-with-customer-managed-key" {
    title    = "Custom Comprehend models are encrypted with a key of the customer's own"
    property = "ModelKmsKeyId"
    why      = "A model holds traces of the texts it was trained on; under a key of AWS's own nobody can cut its use off."
  }
  each "comprehend-volume-encrypted-with-customer-managed-key" {
    title    = "Comprehend trains on volumes encrypted with a key of the customer's own"
    property = "VolumeKmsKeyId"
    why      = "While a model is trained, the texts lie on a volume; its key decides who could read them."
  }
  responsibility = "data.keys"
  resource       = ["AWS::Comprehend::EntityRecognizer", "AWS::Comprehend::DocumentClassifier"]
  severity       = "low"
  like           = named(self[each.property], "arn:aws:kms:eu-west-1:111122223333:key/0a1b")
  fix            = "Name a customer managed key in {${each.property}}."
  source         = "comprehend-security"
  confidence     = "derived"
}
