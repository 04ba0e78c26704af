service "bedrock-agentcore" {
  title      = "Amazon Bedrock AgentCore"
  names      = ["Bedrock AgentCore", "bedrock-agentcore-control", "Amazon Bedrock AgentCore Control", "Bedrock AgentCore Control", "agentcore", "agentcore runtime"]
  model      = "abstracted"
  prefixes   = ["AWS::BedrockAgentCore::"]
  because    = "AWS runs each session in a virtual machine of its own and throws it away afterwards; the agent's code, image and libraries, the role it acts with, who may call it and which session belongs to whom are the customer's."
  sources    = ["best-practices-wp", "bedrock-agentcore-runtime"]
  classed_by = "bedrock-agentcore-runtime"

  type "AWS::BedrockAgentCore::Runtime" {
    title    = "Agent runtime"
    name     = "AgentRuntimeName"
    traits   = ["host", "code", "endpoint", "generative", "agent"]
    bears    = ["ai.model-choice", "ai.responsible-use"]
    decisive = ["AgentRuntimeArtifact"]
  }
  type "AWS::BedrockAgentCore::RuntimeEndpoint" {
    title  = "Endpoint of an agent runtime"
    name   = "Name"
    traits = ["endpoint"]
  }
  type "AWS::BedrockAgentCore::CapacityProvider" {
    title    = "Capacity provider (EC2 managed instances)"
    name     = "Name"
    traits   = ["host", "store"]
    decisive = ["ComputeConfiguration"]
  }
  type "AWS::BedrockAgentCore::Harness" {
    title  = "Harness"
    name   = "HarnessName"
    traits = ["host", "code", "endpoint", "generative", "agent"]
    bears  = ["ai.model-choice", "ai.responsible-use"]
  }
  type "AWS::BedrockAgentCore::HarnessEndpoint" {
    title  = "Endpoint of a harness"
    name   = "EndpointName"
    traits = ["endpoint"]
  }
  type "AWS::BedrockAgentCore::BrowserCustom" {
    title  = "Browser"
    name   = "Name"
    traits = ["host", "endpoint", "agent"]
  }
  type "AWS::BedrockAgentCore::BrowserProfile" {
    title  = "Browser profile"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::BedrockAgentCore::CodeInterpreterCustom" {
    title  = "Code interpreter"
    name   = "Name"
    traits = ["host", "code", "endpoint", "agent"]
  }
  type "AWS::BedrockAgentCore::Gateway" {
    title  = "Gateway"
    name   = "Name"
    traits = ["host", "endpoint", "agent"]
  }
  type "AWS::BedrockAgentCore::Memory" {
    title  = "Memory"
    name   = "Name"
    traits = ["host", "store", "endpoint", "agent"]
  }
  type "AWS::BedrockAgentCore::Dataset" {
    title  = "Evaluation dataset"
    name   = "DatasetName"
    traits = ["store"]
  }
  type "AWS::BedrockAgentCore::ConfigurationBundle" {
    title  = "Configuration bundle"
    name   = "BundleName"
    traits = ["store"]
  }
  type "AWS::BedrockAgentCore::PolicyEngine" {
    title  = "Policy engine"
    name   = "Name"
    traits = ["store", "policy"]
  }
  type "AWS::BedrockAgentCore::Policy" {
    title  = "Policy of a policy engine"
    name   = "Name"
    traits = ["policy"]
  }
  type "AWS::BedrockAgentCore::ResourcePolicy" {
    title  = "Resource policy"
    traits = ["policy"]
  }
  type "AWS::BedrockAgentCore::ApiKeyCredentialProvider" {
    title  = "API key provider"
    name   = "Name"
    traits = ["identity"]
  }
  type "AWS::BedrockAgentCore::OAuth2CredentialProvider" {
    title  = "OAuth 2 credential provider"
    name   = "Name"
    traits = ["identity"]
  }
  type "AWS::BedrockAgentCore::PaymentCredentialProvider" {
    title  = "Payment credential provider"
    name   = "Name"
    traits = ["identity"]
  }
  type "AWS::BedrockAgentCore::PaymentManager" {
    title  = "Payment manager"
    name   = "Name"
    traits = ["endpoint"]
  }
  type "AWS::BedrockAgentCore::WorkloadIdentity" {
    title  = "Workload identity"
    name   = "Name"
    traits = ["identity"]
  }
}

override "agentcore-image" {
  on      = ["AWS::BedrockAgentCore::Runtime", "AWS::BedrockAgentCore::Harness"]
  when    = self.AgentRuntimeArtifact.ContainerConfiguration.ContainerUri != null || self.EnvironmentArtifact.ContainerConfiguration.ContainerUri != null
  holders = { "os.patch" = "shared", "plat.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts and the virtual machine that each session runs in."
      customer = "Builds the container image anew with patched packages and deploys it."
    }
    "plat.patch" = {
      aws      = "Runs the platform around the container."
      customer = "Keeps language runtime and agent framework inside the image patched."
    }
  }
  because    = "The container image is the customer's: AWS starts it as it is."
  source     = "bedrock-agentcore-runtime"
  confidence = "derived"
  example "applies" { AgentRuntimeArtifact = { ContainerConfiguration = { ContainerUri = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/agent:7" } } }
  example "does-not-apply" { AgentRuntimeArtifact = { CodeConfiguration = { Runtime = "PYTHON_3_13", EntryPoint = ["main.py"] } } }
  example "unknown" { AgentRuntimeArtifact = unknown("parameter without default") }
}

override "agentcore-code" {
  on      = ["AWS::BedrockAgentCore::Runtime"]
  when    = self.AgentRuntimeArtifact.CodeConfiguration != null
  holders = { "plat.update-settings" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Keeps the language runtimes that it offers."
      customer = "Chooses the version of the runtime, and moves on before it is no longer supported."
    }
  }
  because    = "With direct code deployment the runtime of the language is AWS's, its version is the customer's choice; code and libraries in the archive are the customer's."
  source     = "bedrock-agentcore-code"
  confidence = "derived"
  example "applies" { AgentRuntimeArtifact = { CodeConfiguration = { Runtime = "PYTHON_3_13", EntryPoint = ["main.py"] } } }
  example "does-not-apply" { AgentRuntimeArtifact = { ContainerConfiguration = { ContainerUri = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/agent:7" } } }
  example "unknown" { AgentRuntimeArtifact = unknown("parameter without default") }
}

override "agentcore-network" {
  on      = ["AWS::BedrockAgentCore::Runtime", "AWS::BedrockAgentCore::BrowserCustom", "AWS::BedrockAgentCore::CodeInterpreterCustom"]
  holders = { "net.segmentation" = "shared" }
  parts = {
    "net.segmentation" = {
      aws      = "Runs every session in a network of its own and keeps it apart from the others."
      customer = "Choosing the network mode: the internet, a sandbox without it, or the customer's VPC."
    }
  }
  because    = "Which network a session can reach is a setting of the runtime or tool."
  source     = "bedrock-agentcore-runtime"
  confidence = "derived"
}

override "agentcore-vpc" {
  on         = ["AWS::BedrockAgentCore::Runtime", "AWS::BedrockAgentCore::BrowserCustom", "AWS::BedrockAgentCore::CodeInterpreterCustom"]
  when       = self.NetworkConfiguration.NetworkMode == null ? unknown("it does not say in whose network it runs") : self.NetworkConfiguration.NetworkMode == "VPC"
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "In VPC mode sessions reach the network through subnets and security groups that the customer names."
  source     = "bedrock-agentcore-runtime"
  confidence = "derived"
  example "applies" { NetworkConfiguration = { NetworkMode = "VPC" } }
  example "does-not-apply" { NetworkConfiguration = { NetworkMode = "PUBLIC" } }
  example "unknown" "nothing said" { Description = "tools" }
  example "unknown" { NetworkConfiguration = { NetworkMode = unknown("parameter without default") } }
}

override "agentcore-capacity-provider" {
  on      = ["AWS::BedrockAgentCore::CapacityProvider"]
  holders = { "os.patch" = "aws", "plat.patch" = "aws", "os.configuration" = "shared", "svc.capacity" = "shared", "net.firewall" = "customer", "net.segmentation" = "customer", "data.encrypt-rest" = "customer", "data.backup" = "customer" }
  parts = {
    "os.configuration" = {
      aws      = "Builds the image of the instances and replaces them."
      customer = "Operating system, instance types and instance profile in the launch parameters."
    }
    "svc.capacity" = {
      aws      = "Starts, scales and removes instances with the sessions."
      customer = "Allowed instance types, lifetimes and reservations."
    }
    "data.encrypt-rest" = {
      customer = "Encryption and key of the root, ephemeral and persistent EBS volumes."
    }
    "data.backup" = {
      customer = "Snapshots of the volumes: they lie in the customer's account."
    }
  }
  because    = "The instances stand in the customer's account and VPC and their volumes belong to it, but AgentCore provisions, patches, scales and removes them."
  source     = "bedrock-agentcore-instances"
  confidence = "documented"
}

override "agentcore-capacity-provider-ssh" {
  on         = ["AWS::BedrockAgentCore::CapacityProvider"]
  when       = self.ComputeConfiguration.Ec2Configuration.LaunchTemplateSource.LaunchParameters.SshKeyName != null
  holders    = { "os.host-access" = "customer" }
  because    = "With a key pair in the launch parameters the customer can log in to the instances."
  source     = "bedrock-agentcore-instances"
  confidence = "derived"
  example "applies" { ComputeConfiguration = { Ec2Configuration = { LaunchTemplateSource = { LaunchParameters = { SshKeyName = "ops" } } } } }
  example "does-not-apply" { ComputeConfiguration = { Ec2Configuration = { LaunchTemplateSource = { LaunchParameters = { OperatingSystem = "LINUX" } } } } }
  example "unknown" { ComputeConfiguration = { Ec2Configuration = { LaunchTemplateSource = { LaunchParameters = { SshKeyName = unknown("parameter without default") } } } } }
}

override "agentcore-instances" {
  on      = ["AWS::BedrockAgentCore::Runtime"]
  when    = self.CapacityProviderConfiguration != null
  holders = { "svc.tenant-isolation" = "shared", "net.firewall" = "customer", "net.segmentation" = "customer", "svc.capacity" = "shared" }
  parts = {
    "svc.tenant-isolation" = {
      aws      = "Keeps the customer's instances apart from everybody else's."
      customer = "Keeps agents and tenants that must not trust each other in sessions of their own: agents on one instance are not isolated."
    }
    "svc.capacity" = {
      aws      = "Starts and scales the instances."
      customer = "What the capacity provider allows."
    }
  }
  because    = "Agents on instances share operating system and files with the others of their session; only the session is a boundary."
  source     = "bedrock-agentcore-instances"
  confidence = "documented"
  example "applies" { CapacityProviderConfiguration = { CapacityProviderArn = "arn:aws:bedrock-agentcore:eu-west-1:123456789012:capacity-provider/pool-0123456789" } }
  example "does-not-apply" { AgentRuntimeName = "helper" }
  example "unknown" { CapacityProviderConfiguration = unknown("parameter without default") }
}

override "agentcore-memory-encryption" {
  inherit = "always-encrypted"
  on      = ["AWS::BedrockAgentCore::Memory", "AWS::BedrockAgentCore::Dataset", "AWS::BedrockAgentCore::ConfigurationBundle", "AWS::BedrockAgentCore::PolicyEngine", "AWS::BedrockAgentCore::BrowserProfile"]
  source  = "bedrock-agentcore-runtime"
}
