source "elemental-appliances-install" {
  title = "AWS Elemental Conductor Live Migration Guide, Installing Elemental Live on a worker node"
  url   = "https://docs.aws.amazon.com/elemental-cl3/latest/migrationguide/migrate-topic-install-worker.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
