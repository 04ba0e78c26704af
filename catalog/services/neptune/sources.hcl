source "neptune-security" {
  title  = "Amazon Neptune User Guide, Security in Amazon Neptune"
  url    = "https://docs.aws.amazon.com/neptune/latest/userguide/security.html"
  opened = false
}

source "neptune-release-types" {
  title = "Amazon Neptune User Guide, Types of engine releases"
  url   = "https://docs.aws.amazon.com/neptune/latest/userguide/release-types.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "neptune-engine-releases" {
  title = "Amazon Neptune User Guide, Engine releases for Amazon Neptune"
  url   = "https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy that names 1.4.7.1 of 16 September 2026. Copies of 2025 give 1.2 an earlier end, a public table of August 2026 30 November."
}

source "neptune-maintenance" {
  title = "Amazon Neptune User Guide, Maintaining your Amazon Neptune DB cluster"
  url   = "https://docs.aws.amazon.com/neptune/latest/userguide/cluster-maintenance.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt was read in a translated copy of the page."
}

source "neptune-analytics" {
  title  = "Neptune Analytics User Guide, What is Neptune Analytics?"
  url    = "https://docs.aws.amazon.com/neptune-analytics/latest/userguide/what-is-neptune-analytics.html"
  opened = false
}

source "neptune-pending" {
  title = "Amazon Neptune API Reference, PendingMaintenanceAction"
  url   = "https://docs.aws.amazon.com/neptune/latest/apiref/API_PendingMaintenanceAction.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}
