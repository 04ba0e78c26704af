service "kinesisvideo" {
  title    = "Amazon Kinesis Video Streams"
  names    = ["kinesis-video-archived-media", "Amazon Kinesis Video Streams Archived Media", "Kinesis Video Archived Media", "kinesis-video-media", "Amazon Kinesis Video Streams Media", "Kinesis Video Media", "kinesis-video-signaling", "Amazon Kinesis Video Signaling Channels", "Kinesis Video Signaling", "kinesis-video-webrtc-storage", "Amazon Kinesis Video WebRTC Storage", "Kinesis Video WebRTC Storage", "Kinesis Video"]
  model    = "abstracted"
  prefixes = ["AWS::KinesisVideo::"]
  because  = "By the service model: AWS runs ingestion and storage behind an API and encrypts what it keeps; cameras and their credentials, retention, key and who watches are the customer's."
  sources  = ["best-practices-wp", "kinesisvideo-security"]

  type "AWS::KinesisVideo::Stream" {
    title  = "Video stream"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::KinesisVideo::SignalingChannel" {
    title  = "Signaling channel"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
}
