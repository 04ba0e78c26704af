source "redshift-encryption" {
  title = "Amazon Redshift Management Guide, Amazon Redshift database encryption"
  url   = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "That new clusters are encrypted unless told otherwise since January 2025 is from memory of the announcement; not opened."
}

source "redshift-snapshots" {
  title = "Amazon Redshift Management Guide, Amazon Redshift snapshots and backups"
  url   = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "redshift-serverless" {
  title = "Amazon Redshift Management Guide, Amazon Redshift Serverless"
  url   = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-serverless.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
