prefixes {
  aws_elastictranscoder = "AWS::ElasticTranscoder::"
}
