source "msk-security" {
  title  = "Amazon MSK Developer Guide, Security in Amazon MSK"
  url    = "https://docs.aws.amazon.com/msk/latest/developerguide/security.html"
  opened = false
}

source "msk-patching" {
  title = "Amazon MSK Developer Guide, Patching"
  url   = "https://docs.aws.amazon.com/msk/latest/developerguide/patching-impact.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "msk-encryption" {
  title = "Amazon MSK Developer Guide, Amazon MSK encryption"
  url   = "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy. That ClientBroker left out means TLS is what CloudFormation's reference says; the API reference names TLS_PLAINTEXT."
}

source "msk-version-support" {
  title = "Amazon MSK Developer Guide, Amazon MSK version support; Supported Apache Kafka versions"
  url   = "https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored copies, the table of versions in one that lists 4.2 (July 2026). 3.8 and later have no date yet."
}

source "msk-serverless" {
  title  = "Amazon MSK Developer Guide, MSK Serverless"
  url    = "https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html"
  opened = false
}

source "msk-connect" {
  title  = "Amazon MSK Developer Guide, MSK Connect"
  url    = "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect.html"
  opened = false
}

source "kafka-infrastructure" {
  title = "Amazon MSK Developer Guide, Infrastructure security in Amazon MSK"
  url   = "https://docs.aws.amazon.com/msk/latest/developerguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/amazon-msk-developer-guide@4342322)."
}
