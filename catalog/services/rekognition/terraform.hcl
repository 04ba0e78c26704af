types {
  aws_rekognition_collection       = "AWS::Rekognition::Collection"
  aws_rekognition_project          = "AWS::Rekognition::Project"
  aws_rekognition_stream_processor = "AWS::Rekognition::StreamProcessor"
}

prefixes {
  aws_rekognition = "AWS::Rekognition::"
}
