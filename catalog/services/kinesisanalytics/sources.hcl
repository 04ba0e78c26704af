source "flink-security" {
  title  = "Managed Service for Apache Flink Developer Guide, Security in Amazon Managed Service for Apache Flink"
  url    = "https://docs.aws.amazon.com/managed-flink/latest/java/security.html"
  opened = false
}

source "flink-maintenance" {
  title  = "Managed Service for Apache Flink Developer Guide, Maintenance tasks for Managed Service for Apache Flink"
  url    = "https://docs.aws.amazon.com/managed-flink/latest/java/maintenance.html"
  opened = false
}

source "flink-versions" {
  title = "Managed Service for Apache Flink Developer Guide, Supported and deprecated Apache Flink versions"
  url   = "https://docs.aws.amazon.com/managed-flink/latest/java/release-version-list.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy: 1.6, 1.8 and 1.11 ended in February 2025 and cannot be started since 28 July, 1.13 ended on 16 October 2025; 1.15, 1.18, 1.19, 1.20, 2.2 and 2.3 are supported. The day in February is not given: the table has the last of the month."
}

source "flink-2" {
  title = "Managed Service for Apache Flink Developer Guide, Amazon Managed Service for Apache Flink 2.3"
  url   = "https://docs.aws.amazon.com/managed-flink/latest/java/flink-2-3.html"
  as_of = "2026"
  seen  = "2026-11"
  note  = "Read in a stored copy, which names 2.2 and 2.3 as versions to upgrade to; an end of either was not found."
}

source "kinesisanalytics-sql-end" {
  title = "Amazon Kinesis Data Analytics for SQL Applications Developer Guide, discontinuation"
  url   = "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/discontinuation.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "The notice was read on other pages of the same guide: no fixes from September 2025 on (the 1st or the 15th, by the copy), no new applications from 15 October 2025 on, deletion from 27 January 2026 on."
}
