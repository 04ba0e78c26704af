source "agent-registry-type" {
  title = "AWS CloudFormation Template Reference, AWS::AgentRegistry::Registry"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
