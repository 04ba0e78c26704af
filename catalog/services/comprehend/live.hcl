live "AWS::Comprehend::EntityRecognizer" {
  service   = "comprehend"
  operation = "ListEntityRecognizers"
  actions   = ["comprehend:ListEntityRecognizers"]
  items     = "EntityRecognizerPropertiesList[]"
  id        = "EntityRecognizerArn"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["ModelKmsKeyId", "VolumeKmsKeyId", "VpcConfig"]
}

live "AWS::Comprehend::DocumentClassifier" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "comprehend:ListDocumentClassifiers"]
  input     = { TypeName = "AWS::Comprehend::DocumentClassifier" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "comprehend:DescribeDocumentClassifier", "comprehend:DescribeResourcePolicy", "comprehend:ListTagsForResource"]
    input   = { TypeName = "AWS::Comprehend::DocumentClassifier", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
