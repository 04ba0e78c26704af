source "kinesis-security" {
  title  = "Amazon Kinesis Data Streams Developer Guide, Security in Amazon Kinesis Data Streams"
  url    = "https://docs.aws.amazon.com/streams/latest/dev/security.html"
  opened = false
}

source "kinesis-encryption" {
  title  = "Amazon Kinesis Data Streams Developer Guide, Data protection in Amazon Kinesis Data Streams"
  url    = "https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html"
  opened = false
}
