source "docdb-security" {
  title  = "Amazon DocumentDB Developer Guide, Security in Amazon DocumentDB"
  url    = "https://docs.aws.amazon.com/documentdb/latest/developerguide/security.html"
  opened = false
}

source "docdb-maintenance" {
  title = "Amazon DocumentDB Developer Guide, Maintaining Amazon DocumentDB"
  url   = "https://docs.aws.amazon.com/documentdb/latest/devguide/db-instance-maintain.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "docdb-support-dates" {
  title = "Amazon DocumentDB Developer Guide, Engine version support dates"
  url   = "https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-version-support-dates.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy. 4.0, 5.0 and 8.0 have no date yet."
}

source "docdb-elastic-encryption" {
  title  = "Amazon DocumentDB Developer Guide, Data encryption at rest for elastic clusters"
  url    = "https://docs.aws.amazon.com/documentdb/latest/developerguide/elastic-encryption.html"
  opened = false
}

source "docdb-backup" {
  title  = "Amazon DocumentDB Developer Guide, Backing up and restoring in Amazon DocumentDB"
  url    = "https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html"
  opened = false
}

source "docdb-infrastructure" {
  title = "Amazon DocumentDB Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/security.infrastructure.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, protected by AWS's global network security: as an index of the guide quotes it."
}

source "docdb-pending" {
  title = "Amazon DocumentDB Developer Guide, API reference, PendingMaintenanceAction"
  url   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/API_PendingMaintenanceAction.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}
