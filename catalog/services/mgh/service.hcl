service "mgh" {
  title    = "AWS Migration Hub"
  names    = ["Migration Hub", "migrationhub-config", "AWS Migration Hub Config", "MigrationHub Config"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS keeps the record of migrations; what is tracked, its home Region and who may see it is the customer's."
  sources  = ["mgh-guide", "srm-page"]
}

source "mgh-guide" {
  title  = "AWS Migration Hub User Guide, Security"
  url    = "https://docs.aws.amazon.com/migrationhub/latest/ug/security.html"
  opened = false
  note   = "That it takes no new customers since 7 November 2025 was read on other pages of the guide."
}
