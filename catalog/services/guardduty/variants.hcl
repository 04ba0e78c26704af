variant "managed-agents" {
  title = "Runtime Monitoring with agents that GuardDuty manages"
  resource "AWS::GuardDuty::Detector" "detector" {
    Enable = true
    Features = [{
      Name   = "RUNTIME_MONITORING"
      Status = "ENABLED"
      AdditionalConfiguration = [
        { Name = "EKS_ADDON_MANAGEMENT", Status = "ENABLED" },
        { Name = "ECS_FARGATE_AGENT_MANAGEMENT", Status = "ENABLED" },
        { Name = "EC2_AGENT_MANAGEMENT", Status = "ENABLED" },
      ]
    }]
  }
}

variant "own-agents" {
  title = "Runtime Monitoring with agents installed by hand"
  resource "AWS::GuardDuty::Detector" "detector" {
    Enable   = true
    Features = [{ Name = "RUNTIME_MONITORING", Status = "ENABLED" }]
  }
}

variant "no-agents" {
  title = "Foundational detection without agents"
  resource "AWS::GuardDuty::Detector" "detector" {
    Enable = true
  }
}
