source "kinesisvideo-security" {
  title = "Amazon Kinesis Video Streams Developer Guide, Security in Amazon Kinesis Video Streams"
  url   = "https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
