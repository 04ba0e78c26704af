source "mwaa-security" {
  title  = "Amazon MWAA User Guide, Security in Amazon Managed Workflows for Apache Airflow"
  url    = "https://docs.aws.amazon.com/mwaa/latest/userguide/security.html"
  opened = false
}

source "mwaa-versions" {
  title = "Amazon MWAA User Guide, Apache Airflow versions on Amazon MWAA"
  url   = "https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy that lists 3.3.1, available since 1 September 2026. 2.7.2 and later have no end yet."
}

source "mwaa-encryption" {
  title  = "Amazon MWAA User Guide, Encryption on Amazon MWAA"
  url    = "https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html"
  opened = false
}

source "mwaa-infrastructure" {
  title = "Amazon MWAA User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/mwaa/latest/userguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/amazon-mwaa-user-guide@35811f1)."
}
