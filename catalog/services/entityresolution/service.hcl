service "entityresolution" {
  title    = "AWS Entity Resolution"
  names    = ["AWS EntityResolution"]
  model    = "abstracted"
  prefixes = ["AWS::EntityResolution::"]
  because  = "By the service model: AWS runs the matching behind an API and encrypts what it keeps; rules, inputs, outputs, keys and who may use them are the customer's."
  sources  = ["best-practices-wp", "entityresolution-security"]

  type "AWS::EntityResolution::MatchingWorkflow" {
    title  = "Matching workflow"
    name   = "WorkflowName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::EntityResolution::IdMappingWorkflow" {
    title  = "ID mapping workflow"
    name   = "WorkflowName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::EntityResolution::PolicyStatement" {
    title  = "Statement of a resource policy"
    traits = ["policy"]
  }
  settings = ["AWS::EntityResolution::IdNamespace", "AWS::EntityResolution::SchemaMapping"]
}
