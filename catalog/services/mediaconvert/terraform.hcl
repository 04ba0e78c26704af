types {
  aws_media_convert_queue = "AWS::MediaConvert::Queue"
}
