source "kinesisvideo-security" {
  title  = "Amazon Kinesis Video Streams Developer Guide, Security in Amazon Kinesis Video Streams"
  url    = "https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/security.html"
  opened = false
}
