source "redshift-encryption" {
  title  = "Amazon Redshift Management Guide, Amazon Redshift database encryption"
  url    = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"
  opened = false
}

source "redshift-defaults" {
  title = "AWS What's New, Amazon Redshift to enhance security by changing default behavior in 2025"
  url   = "https://aws.amazon.com/about-aws/whats-new/2024/11/amazon-redshift-enhance-security-default-behavior/"
  as_of = "2024-11"
  seen  = "2026-11"
  note  = "Read in a stored copy of the post on AWS's security blog about it, and as issues 41040 and 41041 of hashicorp/terraform-provider-aws restate it. The API reference says that a request for an unencrypted cluster fails."
}

source "redshift-snapshots" {
  title  = "Amazon Redshift Management Guide, Amazon Redshift snapshots and backups"
  url    = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"
  opened = false
}

source "redshift-serverless" {
  title  = "Amazon Redshift Management Guide, Amazon Redshift Serverless"
  url    = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-serverless.html"
  opened = false
}

source "redshift-parameter-defaults" {
  title = "Amazon Redshift Management Guide, Amazon Redshift parameter groups (default parameter values)"
  url   = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-parameter-groups.html"
  as_of = "2025-01-10"
  seen  = "2026-11"
  note  = "Read in a stored copy of the page: require_ssl is true in the family redshift-2.0 since 10 January 2025. What serverless workgroups take was not found."
}
