source "schemas-registry" {
  title = "Amazon EventBridge User Guide, Amazon EventBridge schema registries"
  url   = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-registry.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
