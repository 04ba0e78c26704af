source "dms-security" {
  title  = "AWS DMS User Guide, Security in AWS Database Migration Service"
  url    = "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html"
  opened = false
}

source "dms-versions" {
  title = "AWS DMS User Guide, Working with replication engine versions"
  url   = "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.EngineVersions.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "dms-serverless" {
  title  = "AWS DMS User Guide, Working with AWS DMS Serverless"
  url    = "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Serverless.html"
  opened = false
}

source "dms-infrastructure" {
  title = "AWS DMS User Guide, Infrastructure security in AWS Database Migration Service"
  url   = "https://docs.aws.amazon.com/dms/latest/userguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/aws-dms-user-guide@20671c6)."
}

source "dms-pending" {
  title = "AWS DMS API Reference, PendingMaintenanceAction"
  url   = "https://docs.aws.amazon.com/dms/latest/APIReference/API_PendingMaintenanceAction.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "CurrentApplyDate is blank where nobody has opted in and no date is set; an excerpt was read in a stored copy."
}
