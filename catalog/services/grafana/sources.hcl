source "grafana-update" {
  title = "Amazon Managed Grafana User Guide, Update your workspace version"
  url   = "https://docs.aws.amazon.com/grafana/latest/userguide/AMG-workspace-version-update.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}

source "grafana-security" {
  title  = "Amazon Managed Grafana User Guide, Security in Amazon Managed Grafana"
  url    = "https://docs.aws.amazon.com/grafana/latest/userguide/security.html"
  opened = false
}

source "grafana-vpc" {
  title  = "Amazon Managed Grafana User Guide, Connect to data sources or notification channels in Amazon VPC"
  url    = "https://docs.aws.amazon.com/grafana/latest/userguide/AMG-configure-vpc.html"
  opened = false
}
