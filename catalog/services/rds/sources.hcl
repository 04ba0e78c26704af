source "rds-mysql-versions" {
  title = "Amazon RDS User Guide, MySQL on Amazon RDS versions (release calendar)"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "The end of standard support of 8.0 (2026-07-31) was seen quoted; the older dates are from knowledge of the calendar."
}

source "rds-postgres-versions" {
  title = "Release notes for Amazon RDS for PostgreSQL, Release calendars"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "The page's address was seen; the dates are from knowledge of the calendar. Check them before printing."
}

source "aurora-versions" {
  title = "Amazon Aurora User Guide, Amazon Aurora major versions"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.Versioning.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "The end of Aurora MySQL 1 (2023-02-28) was seen quoted; the other dates are from knowledge of the calendar."
}

source "rds-public-access" {
  title = "Amazon RDS API Reference, CreateDBInstance (PubliclyAccessible)"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Left out, the value follows from the subnet group and whether its VPC has an internet gateway. From knowledge of the reference."
}

source "rds-certificates" {
  title = "Amazon RDS User Guide, Using SSL/TLS to encrypt a connection; rotating certificates"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"
  as_of = "2024-08"
  seen  = "2026-08"
  note  = "rds-ca-2019 ended in August 2024. From knowledge of the guide."
}
