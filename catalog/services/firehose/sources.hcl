source "firehose-security" {
  title = "Amazon Data Firehose Developer Guide, Security in Amazon Data Firehose"
  url   = "https://docs.aws.amazon.com/firehose/latest/dev/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "firehose-encryption" {
  title = "Amazon Data Firehose Developer Guide, Data protection in Amazon Data Firehose"
  url   = "https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
