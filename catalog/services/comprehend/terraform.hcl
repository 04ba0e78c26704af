types {
  aws_comprehend_document_classifier = "AWS::Comprehend::DocumentClassifier"
}
