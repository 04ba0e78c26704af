variant "microvm-image" {
  title = "Agent runtime with a container image, in AgentCore's virtual machines"
  resource "AWS::BedrockAgentCore::Runtime" "agent" {
    AgentRuntimeName     = "agent"
    AgentRuntimeArtifact = { ContainerConfiguration = { ContainerUri = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/agent:1" } }
    NetworkConfiguration = { NetworkMode = "PUBLIC" }
  }
}

variant "microvm-code" {
  title = "Agent runtime with code in an archive, in AgentCore's virtual machines"
  resource "AWS::BedrockAgentCore::Runtime" "agent" {
    AgentRuntimeName     = "agent"
    AgentRuntimeArtifact = { CodeConfiguration = { Runtime = "PYTHON_3_13", EntryPoint = ["main.py"] } }
    NetworkConfiguration = { NetworkMode = "PUBLIC" }
  }
}

variant "instances" {
  title = "Agent runtime on EC2 managed instances in the customer's account"
  resource "AWS::BedrockAgentCore::Runtime" "agent" {
    AgentRuntimeName              = "agent"
    AgentRuntimeArtifact          = { ContainerConfiguration = { ContainerUri = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/agent:1" } }
    CapacityProviderConfiguration = { CapacityProviderArn = ref("pool", "Arn") }
  }
  resource "AWS::BedrockAgentCore::CapacityProvider" "pool" { Name = "pool" }
}
