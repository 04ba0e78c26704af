service "devops-agent" {
  title    = "AWS DevOps Agent"
  names    = ["AWS DevOps Agent Service", "DevOps Agent", "aidevops"]
  model    = "abstracted"
  prefixes = ["AWS::DevOpsAgent::"]
  because  = "By the service model: AWS runs the agent; which accounts, tools and networks it reaches, with which rights, and whether its advice is followed is the customer's."
  sources  = ["best-practices-wp", "devops-agent-security"]

  type "AWS::DevOpsAgent::AgentSpace" {
    title  = "Agent space"
    name   = "Name"
    traits = ["host", "store", "ai", "generative", "agent"]
  }

  type "AWS::DevOpsAgent::Asset" {
    title  = "Asset of an agent space"
    traits = ["store"]
  }

  type "AWS::DevOpsAgent::Association" {
    title  = "Association with an account or tool"
    traits = ["identity"]
  }

  type "AWS::DevOpsAgent::Service" {
    title  = "Registered tool"
    traits = ["identity"]
  }

  type "AWS::DevOpsAgent::PrivateConnection" {
    title  = "Private connection"
    name   = "Name"
    traits = ["network"]
  }

  settings = ["AWS::DevOpsAgent::Trigger"]
}

override "devops-agent-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "devops-agent-security"
}
