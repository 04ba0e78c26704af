types {
  aws_schemas_discoverer      = "AWS::EventSchemas::Discoverer"
  aws_schemas_registry        = "AWS::EventSchemas::Registry"
  aws_schemas_registry_policy = "AWS::EventSchemas::RegistryPolicy"
  aws_schemas_schema          = "AWS::EventSchemas::Schema"
}
