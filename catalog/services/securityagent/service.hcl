service "securityagent" {
  title    = "AWS Security Agent"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::SecurityAgent::"]
  because  = "By the service model: AWS runs the agents that review designs and code and test applications; what they may reach, which targets are the customer's to test, and mending what they find are the customer's."
  sources  = ["best-practices-wp", "securityagent-api"]

  type "AWS::SecurityAgent::AgentSpace" {
    title  = "Agent space"
    name   = "Name"
    traits = ["host", "store", "identity", "ai", "generative", "agent"]
  }

  type "AWS::SecurityAgent::Application" {
    title  = "Web application of the agent"
    traits = ["host", "endpoint"]
  }

  type "AWS::SecurityAgent::Pentest" {
    title  = "Penetration test"
    traits = ["host", "identity", "agent"]
  }

  type "AWS::SecurityAgent::Artifact" {
    title  = "Document for reviews"
    traits = ["store"]
  }

  type "AWS::SecurityAgent::TargetDomain" {
    title  = "Domain to be tested"
    traits = ["network"]
  }

  settings = ["AWS::SecurityAgent::SecurityRequirementPack"]
}

override "securityagent-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "securityagent-api"
}
