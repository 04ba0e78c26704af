service "schemas" {
  title    = "Amazon EventBridge Schema Registry"
  names    = ["schemas", "EventBridge Schemas", "Amazon EventBridge Schemas", "schema registry of eventbridge"]
  model    = "abstracted"
  prefixes = ["AWS::EventSchemas::"]
  because  = "AWS keeps the schemas behind an API; which ones are published, and to whom, the customer decides."
  sources  = ["best-practices-wp", "srm-page", "schemas-registry"]

  type "AWS::EventSchemas::Registry" {
    title  = "Schema registry"
    name   = "RegistryName"
    traits = ["store"]
  }
  type "AWS::EventSchemas::Schema" {
    title  = "Schema"
    traits = ["store"]
  }
  type "AWS::EventSchemas::RegistryPolicy" {
    title  = "Policy of a schema registry"
    traits = ["policy"]
  }
}

override "schemas-no-backups" {
  inherit = "no-backups"
  on      = ["AWS::EventSchemas::Registry", "AWS::EventSchemas::Schema"]
  parts = {
    "data.backup" = {
      customer = "The schemas under version control."
    }
  }
  source = "schemas-registry"
}
