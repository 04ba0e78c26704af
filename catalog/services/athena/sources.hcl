source "athena-security" {
  title  = "Amazon Athena User Guide, Amazon Athena security"
  url    = "https://docs.aws.amazon.com/athena/latest/ug/security.html"
  opened = false
}

source "athena-engine-versions" {
  title = "Amazon Athena User Guide, Athena engine versioning"
  url   = "https://docs.aws.amazon.com/athena/latest/ug/engine-versions.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "athena-encryption" {
  title = "Amazon Athena User Guide, Encrypt Athena query results stored in Amazon S3"
  url   = "https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html"
  as_of = "2026-09"
  seen  = "2026-11"
}
