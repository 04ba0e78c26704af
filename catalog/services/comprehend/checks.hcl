check "comprehend-model-encrypted-with-customer-managed-key" {
  title          = "Custom Comprehend models are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = ["AWS::Comprehend::EntityRecognizer", "AWS::Comprehend::DocumentClassifier"]
  severity       = "low"
  condition      = self.ModelKmsKeyId != null
  why            = "A model holds traces of the texts it was trained on; under a key of AWS's own nobody can cut its use off."
  fix            = "Name a customer managed key in ModelKmsKeyId."
  source         = "comprehend-security"
  example "pass" { ModelKmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/0a1b" }
  example "fail" { LanguageCode = "en" }
  example "unknown" { ModelKmsKeyId = unknown("parameter without default") }
}

check "comprehend-volume-encrypted-with-customer-managed-key" {
  title          = "Comprehend trains on volumes encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = ["AWS::Comprehend::EntityRecognizer", "AWS::Comprehend::DocumentClassifier"]
  severity       = "low"
  condition      = self.VolumeKmsKeyId != null
  why            = "While a model is trained, the texts lie on a volume; its key decides who could read them."
  fix            = "Name a customer managed key in VolumeKmsKeyId."
  source         = "comprehend-security"
  example "pass" { VolumeKmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/0a1b" }
  example "fail" { LanguageCode = "en" }
  example "unknown" { VolumeKmsKeyId = unknown("parameter without default") }
}
