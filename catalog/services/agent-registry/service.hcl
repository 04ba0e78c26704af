service "agent-registry" {
  title    = "AWS Agent Registry"
  names    = ["agentregistry"]
  model    = "abstracted"
  prefixes = ["AWS::AgentRegistry::"]
  because  = "By the service model: AWS keeps the catalogue of agents, tools and skills; what is published there, who approves it and who may find it is the customer's."
  sources  = ["best-practices-wp", "agent-registry-type"]

  type "AWS::AgentRegistry::Registry" {
    title  = "Registry"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::AgentRegistry::RegistryRecord" {
    title  = "Record of a registry"
    name   = "Name"
    traits = ["store"]
  }
}

override "agent-registry-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "agent-registry-type"
}
