source "mwaa-security" {
  title  = "Amazon MWAA User Guide, Security in Amazon Managed Workflows for Apache Airflow"
  url    = "https://docs.aws.amazon.com/mwaa/latest/userguide/security.html"
  opened = false
}

source "mwaa-versions" {
  title = "Amazon MWAA User Guide, Apache Airflow versions on Amazon MWAA"
  url   = "https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy; the end of 2.4.3, 2.5.1 and 2.6.3 in its Chinese and Japanese translations. Older versions ended before; 2.7.2 to 3.0.6 are what AWS's SDKs of 2026 still list, and no date of theirs was found."
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
