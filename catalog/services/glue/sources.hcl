source "glue-security" {
  title  = "AWS Glue Developer Guide, Security in AWS Glue"
  url    = "https://docs.aws.amazon.com/glue/latest/dg/security.html"
  opened = false
}

source "glue-version-policy" {
  title = "AWS Glue Developer Guide, AWS Glue version support policy"
  url   = "https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "The policy and the table of dates were read in stored copies: 0.9, 1.0 and 2.0 have ended, and jobs on them can't be started since 1 April 2026. For 3.0 and later the table has no date; the newest is 6.0. A job that names no version gets 5.1, as the API reference of 2026 says (0.9 in older ones)."
}

source "glue-encryption" {
  title  = "AWS Glue Developer Guide, Encryption at rest"
  url    = "https://docs.aws.amazon.com/glue/latest/dg/encryption-at-rest.html"
  opened = false
}

source "glue-dev-endpoint" {
  title  = "AWS Glue Developer Guide, Developing scripts using development endpoints"
  url    = "https://docs.aws.amazon.com/glue/latest/dg/dev-endpoint.html"
  opened = false
}

source "glue-infrastructure" {
  title = "AWS Glue Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/glue/latest/dg/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/aws-glue-developer-guide@0393535)."
}
