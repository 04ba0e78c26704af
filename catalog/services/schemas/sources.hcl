source "schemas-registry" {
  title  = "Amazon EventBridge User Guide, Amazon EventBridge schema registries"
  url    = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-registry.html"
  opened = false
}
