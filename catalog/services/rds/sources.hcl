source "rds-mysql-versions" {
  title = "Amazon RDS User Guide, MySQL on Amazon RDS versions (release calendar)"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "The dates of 5.7, 8.0 and 8.4 were read in a stored copy of the page, that of 5.6 in a public table made from it (endoflife.date, May 2026). Versions before 5.6 are in neither."
}

source "rds-mysql-97" {
  title = "AWS Database Blog, Amazon RDS for MySQL LTS version 9.7 is now generally available"
  url   = "https://aws.amazon.com/blogs/database/amazon-rds-for-mysql-lts-version-9-7-is-now-generally-available/"
  as_of = "2026"
  seen  = "2026-11"
  note  = "Written after 1 August 2026, of which it speaks as past. It says that 9.7 is there, not how long it is supported."
}

source "rds-postgres-versions" {
  title = "Release notes for Amazon RDS for PostgreSQL, Release calendars"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy that names releases of August 2026. For 10 the page has only the month, April 2023: the table has the last day of it."
}

source "aurora-versions" {
  title = "Amazon Aurora User Guide, Amazon Aurora major versions; release calendars of Aurora MySQL and Aurora PostgreSQL"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.Versioning.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Both calendars were read in stored copies of September 2026. For MySQL 8.4 AWS names the month, April 2032, and calls such dates approximate. PostgreSQL 10 and older are not in them."
}

source "rds-public-access" {
  title = "Amazon RDS API Reference, CreateDBInstance (PubliclyAccessible)"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read as the AWS SDK carries it: left out, the value follows from the subnet group and whether its VPC has an internet gateway; without a subnet group it is true, but for Aurora."
}

source "rds-certificates" {
  title = "Amazon RDS User Guide, Using SSL/TLS to encrypt a connection; rotating certificates"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"
  as_of = "2024-08"
  seen  = "2026-11"
  note  = "Read in stored copies of the page on rotation: rds-ca-2015 ended on 5 March 2020, rds-ca-2019 in August 2024. The day in August was read in a copy of AWS's announcement (newstar.cloud, October 2023): 22 August in most Regions, others from May to October 2024, some in 2061."
}

source "rds-extended-support" {
  title = "Amazon RDS User Guide, Amazon RDS and customer responsibilities with Amazon RDS Extended Support"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-responsibilities.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in stored copies of the page for Aurora and of the translated page for RDS."
}

source "rds-mariadb-versions" {
  title = "Amazon RDS User Guide, MariaDB on Amazon RDS versions (release calendar)"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy that names releases of 4 September 2026: 10.5 to 12.3, of most only the month. The dates of 10.2 to 10.4 were read in a public table that is made from the page (endoflife.date, August 2026)."
}

source "rds-custom-byom" {
  title = "Amazon RDS User Guide, Bring Your Own Media with RDS Custom for SQL Server"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-sqlserver.byom.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "rds-storage-autoscaling" {
  title  = "Amazon RDS User Guide, Managing capacity automatically with Amazon RDS storage autoscaling"
  url    = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"
  opened = false
}

source "aurora-encryption-default" {
  title = "Amazon Aurora User Guide, Encrypting Amazon Aurora resources"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html"
  as_of = "2026-02-18"
  seen  = "2026-11"
  note  = "Read in a stored copy of the page: every cluster made since 18 February 2026 is encrypted, also one that is restored without asking for it; snapshots, clones and replicas of unencrypted ones are not."
}

source "rds-custom-oracle-end" {
  title = "Amazon RDS User Guide, RDS Custom for Oracle end of support"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/RDS-Custom-for-Oracle-end-of-support.html"
  as_of = "2026-09"
  seen  = "2026-11"
}

source "rds-pending" {
  title = "Amazon RDS API Reference, PendingMaintenanceAction"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_PendingMaintenanceAction.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "CurrentApplyDate is blank where nothing is fixed; read in a stored copy."
}

source "rds-support-dates" {
  title = "Amazon RDS User Guide, Viewing support dates for engine versions in Amazon RDS Extended Support"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-viewing-support-dates.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "DescribeDBMajorEngineVersions tells the ends of support of MariaDB, MySQL and PostgreSQL, and none of commercial engines; an excerpt was read in a stored copy."
}
