source "kinesis-security" {
  title = "Amazon Kinesis Data Streams Developer Guide, Security in Amazon Kinesis Data Streams"
  url   = "https://docs.aws.amazon.com/streams/latest/dev/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "kinesis-encryption" {
  title = "Amazon Kinesis Data Streams Developer Guide, Data protection in Amazon Kinesis Data Streams"
  url   = "https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
