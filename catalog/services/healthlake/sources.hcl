source "healthlake-encryption" {
  title = "Amazon HealthLake Developer Guide, Encryption at rest"
  url   = "https://docs.aws.amazon.com/healthlake/latest/devguide/encryption-at-rest.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-healthlake-dev-guide@f4e0c9d)."
}
