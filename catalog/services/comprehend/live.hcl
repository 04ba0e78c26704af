live "AWS::Comprehend::EntityRecognizer" {
  service   = "comprehend"
  operation = "ListEntityRecognizers"
  actions   = ["comprehend:ListEntityRecognizers"]
  items     = "EntityRecognizerPropertiesList[]"
  id        = "EntityRecognizerArn"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["ModelKmsKeyId", "VolumeKmsKeyId", "VpcConfig"]
}
