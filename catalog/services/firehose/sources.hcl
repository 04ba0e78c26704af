source "firehose-security" {
  title  = "Amazon Data Firehose Developer Guide, Security in Amazon Data Firehose"
  url    = "https://docs.aws.amazon.com/firehose/latest/dev/security.html"
  opened = false
}

source "firehose-encryption" {
  title  = "Amazon Data Firehose Developer Guide, Data protection in Amazon Data Firehose"
  url    = "https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"
  opened = false
}
